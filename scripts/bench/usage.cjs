// Loaded before the action: writes what the process used when it ends. Needs no import, so that it costs next to nothing.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuMilliseconds: (userCPUTime + systemCPUTime) / 1000, peakKilobytes: maxRSS };
  if (process.env.BENCH_USAGE) writeFileSync(process.env.BENCH_USAGE, JSON.stringify(usage));
});
