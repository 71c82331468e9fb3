-- AlterTable
ALTER TABLE "Received" ADD COLUMN     "choices" TEXT,
ADD COLUMN     "hasSaved" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "threads" TEXT;

-- A question whose sender has saved nothing since stays open: a row of its own, or in the row of what was saved with it.
-- Nobody can have seen an answer that is delivered again now, so it says to type it again.
INSERT INTO "Received" ("id", "key", "sender", "sequence", "answer", "receivedAt", "hasSaved", "choices", "threads")
SELECT 'question/' || "key", "key", "sender",
  "last" + ROW_NUMBER() OVER (PARTITION BY "sender" ORDER BY MIN("askedAt"), "key"),
  '{"kind":"message","outcome":"refused","card":{"elements":[{"element":"paragraph","text":"Skriv det på nytt."}]}}',
  MIN("askedAt"), false, MIN("choices"), STRING_AGG("thread", ' ')
FROM (
  SELECT q."choices"::json ->> 'key' AS "key", (q."choices"::json -> 'choices')::text AS "choices", q."askedAt",
    SPLIT_PART(q."id", '#', 1) AS "sender", SPLIT_PART(q."id", '#', 2) AS "thread", q."sequence",
    COALESCE((SELECT MAX(r."sequence") FROM "Received" r WHERE r."sender" = SPLIT_PART(q."id", '#', 1)), 0) AS "last"
  FROM "Question" q
) o
WHERE "sequence" = "last"
GROUP BY "key", "sender", "last"
ON CONFLICT ("key") DO UPDATE SET "choices" = excluded."choices", "threads" = excluded."threads";

-- DropTable
DROP TABLE "Question";
