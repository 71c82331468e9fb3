-- CreateIndex
CREATE INDEX "MonthEvent_at_idx" ON "MonthEvent"("at");
