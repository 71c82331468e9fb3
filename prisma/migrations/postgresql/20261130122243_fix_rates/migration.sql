-- DropIndex
DROP INDEX "Hours_municipalityId_day_themeId_financing_state_minutes_idx";

-- AlterTable
ALTER TABLE "Hours" ADD COLUMN     "fixedAt" TIMESTAMPTZ(3),
ADD COLUMN     "isPersonalRate" BOOLEAN,
ADD COLUMN     "maxMinutesPerYear" INTEGER,
ADD COLUMN     "perHour" INTEGER,
ADD COLUMN     "rateSource" TEXT;

-- AlterTable
ALTER TABLE "Deadline" ADD COLUMN     "kind" TEXT;

-- AlterTable
ALTER TABLE "Completion" ADD COLUMN     "role" TEXT;

-- CreateIndex
CREATE INDEX "Hours_municipalityId_day_themeId_financing_state_minutes_pe_idx" ON "Hours"("municipalityId", "day", "themeId", "financing", "state", "minutes", "perHour");

-- What is attested already is fixed at the rates in force now. A person's own rate comes before the municipality's,
-- and that before the network's; of several the one that began last, and of those the highest.
UPDATE "Hours" SET
  "perHour" = (SELECT r."perHour" FROM "Rate" r
    WHERE r."networkId" = "Hours"."networkId" AND r."from" <= "Hours"."day" AND (r."to" IS NULL OR r."to" >= "Hours"."day")
      AND (r."municipalityId" IS NULL OR r."municipalityId" = "Hours"."municipalityId")
      AND (r."personId" IS NULL OR r."personId" = "Hours"."personId")
    ORDER BY CASE WHEN r."personId" IS NULL THEN 0 ELSE 1 END DESC,
      CASE WHEN r."municipalityId" IS NULL THEN 0 ELSE 1 END DESC, r."from" DESC, r."perHour" DESC LIMIT 1),
  "rateSource" = (SELECT r."source" FROM "Rate" r
    WHERE r."networkId" = "Hours"."networkId" AND r."from" <= "Hours"."day" AND (r."to" IS NULL OR r."to" >= "Hours"."day")
      AND (r."municipalityId" IS NULL OR r."municipalityId" = "Hours"."municipalityId")
      AND (r."personId" IS NULL OR r."personId" = "Hours"."personId")
    ORDER BY CASE WHEN r."personId" IS NULL THEN 0 ELSE 1 END DESC,
      CASE WHEN r."municipalityId" IS NULL THEN 0 ELSE 1 END DESC, r."from" DESC, r."perHour" DESC LIMIT 1),
  "isPersonalRate" = EXISTS (SELECT 1 FROM "Rate" r
    WHERE r."networkId" = "Hours"."networkId" AND r."from" <= "Hours"."day" AND (r."to" IS NULL OR r."to" >= "Hours"."day")
      AND (r."municipalityId" IS NULL OR r."municipalityId" = "Hours"."municipalityId")
      AND r."personId" = "Hours"."personId"),
  "maxMinutesPerYear" = (SELECT MIN(r."maxMinutesPerYear") FROM "Rate" r
    WHERE r."networkId" = "Hours"."networkId" AND r."from" <= "Hours"."day" AND (r."to" IS NULL OR r."to" >= "Hours"."day")
      AND (r."municipalityId" IS NULL OR r."municipalityId" = "Hours"."municipalityId")
      AND (r."personId" IS NULL OR r."personId" = "Hours"."personId")),
  -- One moment for all, so that their amounts are shared by day, as they were.
  "fixedAt" = COALESCE((SELECT MIN("loggedAt") FROM "Hours"), "loggedAt")
WHERE "state" IN ('attested', 'locked');

-- No rate in a scheme counts for more than its ceiling.
UPDATE "Hours" SET "perHour" = (SELECT MIN(r."maxPerHour") FROM "Rate" r
    WHERE r."networkId" = "Hours"."networkId" AND r."from" <= "Hours"."day" AND (r."to" IS NULL OR r."to" >= "Hours"."day")
      AND (r."municipalityId" IS NULL OR r."municipalityId" = "Hours"."municipalityId")
      AND (r."personId" IS NULL OR r."personId" = "Hours"."personId"))
WHERE "perHour" > (SELECT MIN(r."maxPerHour") FROM "Rate" r
    WHERE r."networkId" = "Hours"."networkId" AND r."from" <= "Hours"."day" AND (r."to" IS NULL OR r."to" >= "Hours"."day")
      AND (r."municipalityId" IS NULL OR r."municipalityId" = "Hours"."municipalityId")
      AND (r."personId" IS NULL OR r."personId" = "Hours"."personId"));

-- Without a rate nothing is fixed.
UPDATE "Hours" SET "rateSource" = NULL, "isPersonalRate" = NULL, "maxMinutesPerYear" = NULL, "fixedAt" = NULL
WHERE "perHour" IS NULL;

-- Deadlines that the attestation itself meets were known by their title alone.
UPDATE "Deadline" SET "kind" = 'attest'
WHERE lower("title") LIKE '%attest%' AND (lower("title") LIKE '%time%' OR lower("title") LIKE '%timar%' OR lower("title") LIKE '%hour%');
