-- AlterTable
ALTER TABLE "Agreement" ADD COLUMN     "caseNumber" TEXT,
ADD COLUMN     "decidedOn" TEXT,
ADD COLUMN     "name" TEXT,
ADD COLUMN     "partyRole" TEXT;

-- CreateTable
CREATE TABLE "AgreementParty" (
    "id" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "agreement" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT,
    "decidedOn" TEXT,
    "caseNumber" TEXT,

    CONSTRAINT "AgreementParty_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AgreementParty_networkId_agreement_name_key" ON "AgreementParty"("networkId", "agreement", "name");
