-- AlterTable
ALTER TABLE "Gathering" ADD COLUMN "audience" TEXT;
ALTER TABLE "Gathering" ADD COLUMN "heldAt" DATETIME;
ALTER TABLE "Gathering" ADD COLUMN "seriesId" TEXT;
