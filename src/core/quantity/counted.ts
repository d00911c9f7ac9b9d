/** `1 scenario`, `3 scenarios`, for plain text; reports use `plural`, which keeps number and noun on one line. */
export const counted = (value: number, noun: string): string => `${value} ${noun}${value === 1 ? '' : 's'}`;
