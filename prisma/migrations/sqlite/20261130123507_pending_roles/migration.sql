-- AlterTable
ALTER TABLE "AccessRequest" ADD COLUMN "email" TEXT;
ALTER TABLE "AccessRequest" ADD COLUMN "tenantName" TEXT;

-- CreateTable
CREATE TABLE "PendingRole" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "requestId" TEXT,
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "municipalityId" TEXT,
    "kind" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "code" TEXT NOT NULL,
    "misses" INTEGER NOT NULL DEFAULT 0,
    "deniedAt" DATETIME
);

-- CreateIndex
CREATE UNIQUE INDEX "PendingRole_requestId_key" ON "PendingRole"("requestId");

-- CreateIndex
CREATE INDEX "PendingRole_personId_idx" ON "PendingRole"("personId");

-- CreateIndex
CREATE INDEX "PendingRole_askedAt_idx" ON "PendingRole"("askedAt");
