-- AlterTable
ALTER TABLE "Received" ADD COLUMN "words" TEXT;
