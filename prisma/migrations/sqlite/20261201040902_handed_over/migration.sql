-- AlterTable
ALTER TABLE "Role" ADD COLUMN "handedToId" TEXT;
