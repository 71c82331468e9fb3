-- AlterTable
ALTER TABLE "Received" ADD COLUMN "takenOut" TEXT;
