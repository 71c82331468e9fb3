-- AlterTable
ALTER TABLE "Person" ADD COLUMN "financing" TEXT;
ALTER TABLE "Person" ADD COLUMN "pausedFrom" TEXT;
