-- AlterTable
ALTER TABLE "PendingRole" ADD COLUMN     "organisationId" TEXT,
ADD COLUMN     "positionPercent" INTEGER,
ADD COLUMN     "to" TEXT;
