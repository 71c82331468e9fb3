-- AlterTable
ALTER TABLE "Person" ADD COLUMN "quietFrom" TEXT;
ALTER TABLE "Person" ADD COLUMN "quietTo" TEXT;

-- AlterTable
ALTER TABLE "Rate" ADD COLUMN "maxMinutesPerYear" INTEGER;
ALTER TABLE "Rate" ADD COLUMN "maxPerHour" INTEGER;

-- AlterTable
ALTER TABLE "Status" ADD COLUMN "goalId" TEXT;
ALTER TABLE "Status" ADD COLUMN "measureId" TEXT;

-- CreateTable
CREATE TABLE "Goal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "networkId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "mainGoal" TEXT,
    "themeId" TEXT,
    "droppedAt" DATETIME,
    CONSTRAINT "Goal_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Goal_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Measure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "networkId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "goalId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "responsible" TEXT,
    "due" TEXT,
    "cadence" TEXT,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "doneOn" TEXT,
    "droppedAt" DATETIME,
    CONSTRAINT "Measure_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MonthEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "deputyForId" TEXT,
    "at" DATETIME NOT NULL,
    "reason" TEXT,
    "hash" TEXT,
    "lines" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    CONSTRAINT "MonthEvent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Deputy" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "networkId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "deputyForId" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    CONSTRAINT "Deputy_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Question" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "choices" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "askedAt" DATETIME NOT NULL
);

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
INSERT INTO "new_Network" ("county", "digestTime", "id", "kind", "language", "name", "reminderDaysBefore") SELECT "county", "digestTime", "id", "kind", "language", "name", "reminderDaysBefore" FROM "Network";
DROP TABLE "Network";
ALTER TABLE "new_Network" RENAME TO "Network";
CREATE UNIQUE INDEX "Network_name_key" ON "Network"("name");
CREATE TABLE "new_Hours" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "from" TEXT,
    "to" TEXT,
    "activity" TEXT NOT NULL,
    "themeId" TEXT,
    "goalId" TEXT,
    "measureId" TEXT,
    "financing" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "loggedAt" DATETIME NOT NULL,
    "correctsId" TEXT,
    "reason" TEXT,
    CONSTRAINT "Hours_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Hours_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Hours_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Hours_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Hours_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Hours" ("activity", "day", "financing", "from", "id", "loggedAt", "minutes", "municipalityId", "networkId", "personId", "source", "state", "themeId", "to") SELECT "activity", "day", "financing", "from", "id", "loggedAt", "minutes", "municipalityId", "networkId", "personId", "source", "state", "themeId", "to" FROM "Hours";
DROP TABLE "Hours";
ALTER TABLE "new_Hours" RENAME TO "Hours";
CREATE INDEX "Hours_personId_day_minutes_idx" ON "Hours"("personId", "day", "minutes");
CREATE INDEX "Hours_municipalityId_day_themeId_financing_state_minutes_idx" ON "Hours"("municipalityId", "day", "themeId", "financing", "state", "minutes");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "Goal_networkId_municipalityId_number_key" ON "Goal"("networkId", "municipalityId", "number");

-- CreateIndex
CREATE INDEX "Measure_goalId_idx" ON "Measure"("goalId");

-- CreateIndex
CREATE UNIQUE INDEX "Measure_networkId_municipalityId_number_key" ON "Measure"("networkId", "municipalityId", "number");

-- CreateIndex
CREATE INDEX "MonthEvent_networkId_municipalityId_month_idx" ON "MonthEvent"("networkId", "municipalityId", "month");

-- CreateIndex
CREATE INDEX "MonthEvent_personId_month_idx" ON "MonthEvent"("personId", "month");

-- CreateIndex
CREATE INDEX "Deputy_personId_idx" ON "Deputy"("personId");

-- CreateIndex
CREATE INDEX "Deputy_networkId_municipalityId_idx" ON "Deputy"("networkId", "municipalityId");

-- CreateIndex
CREATE INDEX "Nudge_at_idx" ON "Nudge"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Nudge_networkId_kind_matter_day_key" ON "Nudge"("networkId", "kind", "matter", "day");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_personId_key" ON "CalendarFeed"("personId");
