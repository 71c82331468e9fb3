-- AlterTable
ALTER TABLE "AgreementVersion" ADD COLUMN     "caseNumber" TEXT,
ADD COLUMN     "contact" TEXT,
ADD COLUMN     "decidedOn" TEXT,
ADD COLUMN     "partyRole" TEXT,
ADD COLUMN     "reservations" TEXT;

-- AlterTable
ALTER TABLE "AgreementParty" ADD COLUMN     "isParty" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "AgreementPartyVersion" (
    "id" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "changedById" TEXT NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "role" TEXT,
    "decidedOn" TEXT,
    "caseNumber" TEXT,
    "reservations" TEXT,
    "contact" TEXT,
    "isParty" BOOLEAN NOT NULL,

    CONSTRAINT "AgreementPartyVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AgreementPartyVersion_partyId_idx" ON "AgreementPartyVersion"("partyId");

-- CreateIndex
CREATE INDEX "AgreementPartyVersion_networkId_idx" ON "AgreementPartyVersion"("networkId");

-- AddForeignKey
ALTER TABLE "AgreementPartyVersion" ADD CONSTRAINT "AgreementPartyVersion_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "AgreementParty"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Until now a municipality's part was one and the same in all versions.
UPDATE "AgreementVersion" SET
  "partyRole" = a."partyRole", "decidedOn" = a."decidedOn", "caseNumber" = a."caseNumber",
  "reservations" = a."reservations", "contact" = a."contact"
FROM "Agreement" a WHERE a."id" = "AgreementVersion"."agreementId";
