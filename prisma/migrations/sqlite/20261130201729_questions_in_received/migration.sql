-- AlterTable
ALTER TABLE "Received" ADD COLUMN "hasSaved" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "Received" ADD COLUMN "choices" TEXT;
ALTER TABLE "Received" ADD COLUMN "threads" TEXT;

-- A question whose sender has saved nothing since stays open: a row of its own, or in the row of what was saved with it.
-- Nobody can have seen an answer that is delivered again now, so it says to type it again.
INSERT INTO "Received" ("id", "key", "sender", "sequence", "answer", "receivedAt", "hasSaved", "choices", "threads")
SELECT 'question/' || "key", "key", "sender",
  "last" + ROW_NUMBER() OVER (PARTITION BY "sender" ORDER BY MIN("askedAt"), "key"),
  '{"kind":"message","outcome":"refused","card":{"elements":[{"element":"paragraph","text":"Skriv det på nytt."}]}}',
  MIN("askedAt"), false, MIN("choices"), GROUP_CONCAT("thread", ' ')
FROM (
  SELECT "key", "choices", "askedAt", "sender", "thread", "sequence",
    COALESCE((SELECT MAX(r."sequence") FROM "Received" r WHERE r."sender" = s."sender"), 0) AS "last"
  FROM (
    SELECT q."choices" ->> '$.key' AS "key", q."choices" -> '$.choices' AS "choices", q."askedAt", q."sequence",
      SUBSTR(q."id", 1, INSTR(q."id" || '#', '#') - 1) AS "sender",
      SUBSTR(q."id", INSTR(q."id" || '#', '#') + 1) AS "thread"
    FROM "Question" q
  ) s
) o
WHERE "sequence" = "last"
GROUP BY "key", "sender", "last"
ON CONFLICT ("key") DO UPDATE SET "choices" = excluded."choices", "threads" = excluded."threads";

-- DropTable
DROP TABLE "Question";
