// The middle of many measurements, and how far apart they lie.
import type { CpuTime } from './workerd-process.ts';

/** Returns the median in milliseconds. */
export function median(times: readonly CpuTime[], of: keyof CpuTime): number {
  const sorted = times.map((time) => time[of]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Returns the median with the least and the most in brackets. */
export function spread(times: readonly CpuTime[], of: keyof CpuTime): string {
  const values = times.map((time) => time[of]);
  return `${median(times, of).toFixed(1)} (${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)})`;
}
