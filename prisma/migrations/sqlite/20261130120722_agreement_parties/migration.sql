-- AlterTable
ALTER TABLE "Agreement" ADD COLUMN "caseNumber" TEXT;
ALTER TABLE "Agreement" ADD COLUMN "decidedOn" TEXT;
ALTER TABLE "Agreement" ADD COLUMN "name" TEXT;
ALTER TABLE "Agreement" ADD COLUMN "partyRole" TEXT;

-- CreateTable
CREATE TABLE "AgreementParty" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "networkId" TEXT NOT NULL,
    "agreement" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT,
    "decidedOn" TEXT,
    "caseNumber" TEXT
);

-- CreateIndex
CREATE UNIQUE INDEX "AgreementParty_networkId_agreement_name_key" ON "AgreementParty"("networkId", "agreement", "name");
