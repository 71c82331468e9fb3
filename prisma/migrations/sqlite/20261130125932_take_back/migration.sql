-- AlterTable
ALTER TABLE "Received" ADD COLUMN "feature" TEXT;
ALTER TABLE "Received" ADD COLUMN "replaced" TEXT;
ALTER TABLE "Received" ADD COLUMN "undoes" INTEGER;
