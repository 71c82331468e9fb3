-- AlterTable
ALTER TABLE "Received" ADD COLUMN     "feature" TEXT,
ADD COLUMN     "replaced" TEXT,
ADD COLUMN     "undoes" INTEGER;
