-- AlterTable
ALTER TABLE "Network" ADD COLUMN     "archivedAt" TIMESTAMPTZ(3),
ADD COLUMN     "quietDays" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "skippedSteps" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Theme" ADD COLUMN     "droppedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Municipality" ADD COLUMN     "population" INTEGER;

-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "from" TEXT,
ADD COLUMN     "to" TEXT;

-- AlterTable
ALTER TABLE "Agreement" ADD COLUMN     "contact" TEXT,
ADD COLUMN     "countsGrantHours" BOOLEAN,
ADD COLUMN     "kind" TEXT,
ADD COLUMN     "noticeLetterOn" TEXT,
ADD COLUMN     "reservations" TEXT;

-- AlterTable
ALTER TABLE "AgreementParty" ADD COLUMN     "contact" TEXT,
ADD COLUMN     "reservations" TEXT;

-- AlterTable
ALTER TABLE "Role" ADD COLUMN     "organisationId" TEXT,
ADD COLUMN     "positionPercent" INTEGER;

-- AlterTable
ALTER TABLE "Goal" ADD COLUMN     "agreement" TEXT,
ADD COLUMN     "baseline" TEXT,
ADD COLUMN     "indicator" TEXT,
ADD COLUMN     "partners" TEXT,
ADD COLUMN     "target" TEXT;

-- AlterTable
ALTER TABLE "Deadline" ADD COLUMN     "agreementId" TEXT,
ADD COLUMN     "beforeId" TEXT,
ADD COLUMN     "clause" TEXT,
ADD COLUMN     "rule" TEXT;

-- CreateTable
CREATE TABLE "AgreementVersion" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "changedById" TEXT NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "start" TEXT NOT NULL,
    "end" TEXT NOT NULL,
    "maxEnd" TEXT NOT NULL,
    "grantPerYear" INTEGER NOT NULL,
    "ownFinancingPerYear" INTEGER NOT NULL,
    "grantShare" INTEGER NOT NULL,
    "noticeMonths" INTEGER NOT NULL,
    "countsGrantHours" BOOLEAN,
    "noticeLetterOn" TEXT,

    CONSTRAINT "AgreementVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OwnMeans" (
    "id" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "voucher" TEXT,
    "state" TEXT NOT NULL,
    "enteredById" TEXT NOT NULL,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,
    "attestedById" TEXT,
    "attestedAt" TIMESTAMPTZ(3),
    "correctsId" TEXT,
    "reason" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "OwnMeans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Payment" (
    "id" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "dueOn" TEXT,
    "askedOn" TEXT,
    "approvedOn" TEXT,
    "paidOn" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SetupCode" (
    "id" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "misses" INTEGER NOT NULL DEFAULT 0,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SetupCode_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AgreementVersion_agreementId_idx" ON "AgreementVersion"("agreementId");

-- CreateIndex
CREATE INDEX "AgreementVersion_networkId_idx" ON "AgreementVersion"("networkId");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_networkId_name_key" ON "Organisation"("networkId", "name");

-- CreateIndex
CREATE INDEX "OwnMeans_networkId_municipalityId_day_idx" ON "OwnMeans"("networkId", "municipalityId", "day");

-- CreateIndex
CREATE INDEX "Payment_networkId_municipalityId_idx" ON "Payment"("networkId", "municipalityId");

-- CreateIndex
CREATE INDEX "Deadline_agreementId_idx" ON "Deadline"("agreementId");

-- AddForeignKey
ALTER TABLE "AgreementVersion" ADD CONSTRAINT "AgreementVersion_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Role" ADD CONSTRAINT "Role_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;
