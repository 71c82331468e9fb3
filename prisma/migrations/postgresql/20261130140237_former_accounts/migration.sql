-- CreateTable
CREATE TABLE "FormerAccount" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "user" TEXT NOT NULL,
    "endedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormerAccount_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FormerAccount_personId_idx" ON "FormerAccount"("personId");
