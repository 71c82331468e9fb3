-- CreateTable
CREATE TABLE "Guard" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "writes" INTEGER NOT NULL,
    "isClosed" BOOLEAN NOT NULL
);
