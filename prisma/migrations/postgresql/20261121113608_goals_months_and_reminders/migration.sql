-- DropIndex
DROP INDEX "Hours_day_municipalityId_themeId_minutes_idx";

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "quietFrom" TEXT,
ADD COLUMN     "quietTo" TEXT;

-- AlterTable
ALTER TABLE "Network" ADD COLUMN     "countsGrantHours" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "countsUntagged" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "ownFinancingYear" TEXT NOT NULL DEFAULT 'agreement',
ADD COLUMN     "videoMinutesBefore" INTEGER NOT NULL DEFAULT 60;

-- AlterTable
ALTER TABLE "Rate" ADD COLUMN     "maxMinutesPerYear" INTEGER,
ADD COLUMN     "maxPerHour" INTEGER;

-- AlterTable
ALTER TABLE "Hours" ADD COLUMN     "correctsId" TEXT,
ADD COLUMN     "goalId" TEXT,
ADD COLUMN     "measureId" TEXT,
ADD COLUMN     "reason" TEXT;

-- AlterTable
ALTER TABLE "Status" ADD COLUMN     "goalId" TEXT,
ADD COLUMN     "measureId" TEXT;

-- CreateTable
CREATE TABLE "Goal" (
    "id" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "mainGoal" TEXT,
    "themeId" TEXT,
    "droppedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Goal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Measure" (
    "id" TEXT NOT NULL,
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
    "droppedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MonthEvent" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "deputyForId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "hash" TEXT,
    "lines" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,

    CONSTRAINT "MonthEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Deputy" (
    "id" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "deputyForId" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,

    CONSTRAINT "Deputy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" TEXT NOT NULL,
    "choices" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Nudge" (
    "id" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "matter" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Nudge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Throttle" (
    "id" TEXT NOT NULL,
    "notBefore" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Throttle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("id")
);

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

-- CreateIndex
CREATE INDEX "Hours_municipalityId_day_themeId_financing_state_minutes_idx" ON "Hours"("municipalityId", "day", "themeId", "financing", "state", "minutes");

-- AddForeignKey
ALTER TABLE "Hours" ADD CONSTRAINT "Hours_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Hours" ADD CONSTRAINT "Hours_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MonthEvent" ADD CONSTRAINT "MonthEvent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deputy" ADD CONSTRAINT "Deputy_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
