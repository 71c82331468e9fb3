-- AlterTable
ALTER TABLE "Theme" ADD COLUMN "droppedAt" DATETIME;

-- AlterTable
ALTER TABLE "Municipality" ADD COLUMN "population" INTEGER;

-- AlterTable
ALTER TABLE "Membership" ADD COLUMN "from" TEXT;
ALTER TABLE "Membership" ADD COLUMN "to" TEXT;

-- AlterTable
ALTER TABLE "Agreement" ADD COLUMN "contact" TEXT;
ALTER TABLE "Agreement" ADD COLUMN "countsGrantHours" BOOLEAN;
ALTER TABLE "Agreement" ADD COLUMN "kind" TEXT;
ALTER TABLE "Agreement" ADD COLUMN "noticeLetterOn" TEXT;
ALTER TABLE "Agreement" ADD COLUMN "reservations" TEXT;

-- AlterTable
ALTER TABLE "AgreementParty" ADD COLUMN "contact" TEXT;
ALTER TABLE "AgreementParty" ADD COLUMN "reservations" TEXT;

-- AlterTable
ALTER TABLE "Goal" ADD COLUMN "agreement" TEXT;
ALTER TABLE "Goal" ADD COLUMN "baseline" TEXT;
ALTER TABLE "Goal" ADD COLUMN "indicator" TEXT;
ALTER TABLE "Goal" ADD COLUMN "partners" TEXT;
ALTER TABLE "Goal" ADD COLUMN "target" TEXT;

-- AlterTable
ALTER TABLE "Deadline" ADD COLUMN "agreementId" TEXT;
ALTER TABLE "Deadline" ADD COLUMN "beforeId" TEXT;
ALTER TABLE "Deadline" ADD COLUMN "clause" TEXT;
ALTER TABLE "Deadline" ADD COLUMN "rule" TEXT;

-- CreateTable
CREATE TABLE "AgreementVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "changedById" TEXT NOT NULL,
    "changedAt" DATETIME NOT NULL,
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
    CONSTRAINT "AgreementVersion_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "networkId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "OwnMeans" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "networkId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "voucher" TEXT,
    "state" TEXT NOT NULL,
    "enteredById" TEXT NOT NULL,
    "enteredAt" DATETIME NOT NULL,
    "attestedById" TEXT,
    "attestedAt" DATETIME,
    "correctsId" TEXT,
    "reason" TEXT,
    "source" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Payment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "networkId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "dueOn" TEXT,
    "askedOn" TEXT,
    "approvedOn" TEXT,
    "paidOn" TEXT,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "SetupCode" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" DATETIME NOT NULL,
    "misses" INTEGER NOT NULL DEFAULT 0,
    "usedAt" DATETIME
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Network" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "county" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "digestTime" TEXT NOT NULL DEFAULT '08:00',
    "reminderDaysBefore" TEXT NOT NULL DEFAULT '14,7,1',
    "videoMinutesBefore" INTEGER NOT NULL DEFAULT 60,
    "ownFinancingYear" TEXT NOT NULL DEFAULT 'agreement',
    "countsGrantHours" BOOLEAN NOT NULL DEFAULT false,
    "countsUntagged" BOOLEAN NOT NULL DEFAULT true,
    "quietDays" TEXT NOT NULL DEFAULT '',
    "skippedSteps" TEXT NOT NULL DEFAULT '',
    "archivedAt" DATETIME
);
INSERT INTO "new_Network" ("countsGrantHours", "countsUntagged", "county", "digestTime", "id", "kind", "language", "name", "ownFinancingYear", "reminderDaysBefore", "videoMinutesBefore") SELECT "countsGrantHours", "countsUntagged", "county", "digestTime", "id", "kind", "language", "name", "ownFinancingYear", "reminderDaysBefore", "videoMinutesBefore" FROM "Network";
DROP TABLE "Network";
ALTER TABLE "new_Network" RENAME TO "Network";
CREATE UNIQUE INDEX "Network_name_key" ON "Network"("name");
CREATE TABLE "new_Role" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "municipalityId" TEXT,
    "kind" TEXT NOT NULL,
    "organisationId" TEXT,
    "positionPercent" INTEGER,
    "from" TEXT NOT NULL,
    "to" TEXT,
    CONSTRAINT "Role_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Role_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Role_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Role_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Role" ("from", "id", "kind", "municipalityId", "networkId", "personId", "to") SELECT "from", "id", "kind", "municipalityId", "networkId", "personId", "to" FROM "Role";
DROP TABLE "Role";
ALTER TABLE "new_Role" RENAME TO "Role";
CREATE INDEX "Role_personId_idx" ON "Role"("personId");
CREATE INDEX "Role_networkId_kind_idx" ON "Role"("networkId", "kind");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

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
