-- CreateTable
CREATE TABLE "Guard" (
    "id" TEXT NOT NULL,
    "writes" INTEGER NOT NULL,
    "isClosed" BOOLEAN NOT NULL,

    CONSTRAINT "Guard_pkey" PRIMARY KEY ("id")
);
