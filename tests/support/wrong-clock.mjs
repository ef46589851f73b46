// Loaded into a process before anything else: its clock is wrong by BIDWELL_TEST_CLOCK milliseconds.
import process from 'node:process';

const wrongBy = Number(process.env.BIDWELL_TEST_CLOCK ?? 0);
const RightDate = Date;
const rightNow = RightDate.now.bind(RightDate);

globalThis.Date = class extends RightDate {
  constructor(...parts) {
    if (parts.length === 0) super(rightNow() + wrongBy);
    else super(...parts);
  }

  static now() {
    return rightNow() + wrongBy;
  }
};
