-- AlterTable
ALTER TABLE "AgreementVersion" ADD COLUMN "caseNumber" TEXT;
ALTER TABLE "AgreementVersion" ADD COLUMN "contact" TEXT;
ALTER TABLE "AgreementVersion" ADD COLUMN "decidedOn" TEXT;
ALTER TABLE "AgreementVersion" ADD COLUMN "partyRole" TEXT;
ALTER TABLE "AgreementVersion" ADD COLUMN "reservations" TEXT;

-- CreateTable
CREATE TABLE "AgreementPartyVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partyId" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "changedById" TEXT NOT NULL,
    "changedAt" DATETIME NOT NULL,
    "reason" TEXT,
    "role" TEXT,
    "decidedOn" TEXT,
    "caseNumber" TEXT,
    "reservations" TEXT,
    "contact" TEXT,
    "isParty" BOOLEAN NOT NULL,
    CONSTRAINT "AgreementPartyVersion_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "AgreementParty" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "AgreementParty" ADD COLUMN "isParty" BOOLEAN NOT NULL DEFAULT true;

-- CreateIndex
CREATE INDEX "AgreementPartyVersion_partyId_idx" ON "AgreementPartyVersion"("partyId");

-- CreateIndex
CREATE INDEX "AgreementPartyVersion_networkId_idx" ON "AgreementPartyVersion"("networkId");

-- Until now a municipality's part was one and the same in all versions.
UPDATE "AgreementVersion" SET
  "partyRole" = a."partyRole", "decidedOn" = a."decidedOn", "caseNumber" = a."caseNumber",
  "reservations" = a."reservations", "contact" = a."contact"
FROM "Agreement" a WHERE a."id" = "AgreementVersion"."agreementId";
