-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "financing" TEXT,
ADD COLUMN     "pausedFrom" TEXT;
