-- AlterTable
ALTER TABLE "Person" ADD COLUMN "quietFrom" TEXT;
ALTER TABLE "Person" ADD COLUMN "quietTo" TEXT;

-- CreateTable
CREATE TABLE "Nudge" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "networkId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "matter" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Throttle" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "notBefore" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "CalendarFeed_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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
    "countsUntagged" BOOLEAN NOT NULL DEFAULT true
);
INSERT INTO "new_Network" ("countsGrantHours", "countsUntagged", "county", "digestTime", "id", "kind", "language", "name", "ownFinancingYear", "reminderDaysBefore") SELECT "countsGrantHours", "countsUntagged", "county", "digestTime", "id", "kind", "language", "name", "ownFinancingYear", "reminderDaysBefore" FROM "Network";
DROP TABLE "Network";
ALTER TABLE "new_Network" RENAME TO "Network";
CREATE UNIQUE INDEX "Network_name_key" ON "Network"("name");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Nudge_at_idx" ON "Nudge"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Nudge_networkId_kind_matter_day_key" ON "Nudge"("networkId", "kind", "matter", "day");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_personId_key" ON "CalendarFeed"("personId");
