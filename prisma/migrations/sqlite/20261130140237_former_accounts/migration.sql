-- CreateTable
CREATE TABLE "FormerAccount" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "user" TEXT NOT NULL,
    "endedAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "FormerAccount_personId_idx" ON "FormerAccount"("personId");
