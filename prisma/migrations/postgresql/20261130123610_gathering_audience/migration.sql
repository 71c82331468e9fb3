-- AlterTable
ALTER TABLE "Gathering" ADD COLUMN     "audience" TEXT,
ADD COLUMN     "heldAt" TIMESTAMPTZ(3),
ADD COLUMN     "seriesId" TEXT;
