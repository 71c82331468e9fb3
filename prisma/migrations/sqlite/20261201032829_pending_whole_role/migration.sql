-- AlterTable
ALTER TABLE "PendingRole" ADD COLUMN "organisationId" TEXT;
ALTER TABLE "PendingRole" ADD COLUMN "positionPercent" INTEGER;
ALTER TABLE "PendingRole" ADD COLUMN "to" TEXT;
