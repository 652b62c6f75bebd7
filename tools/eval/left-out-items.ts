// Items of the recogniser specifications that are not measured, by line number, each with its reason.

/** File, reason, line numbers from 1. */
export const leftOutItems: readonly (readonly [file: string, reason: string, lines: readonly number[]])[] =
  [];
