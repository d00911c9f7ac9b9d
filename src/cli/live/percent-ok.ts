/** `99.9 %` of probes succeeded: one decimal, downwards, because 99.97 % must not be shown as 100 %. */
export const percentOk = ({ count, bad }: { readonly count: number; readonly bad: number }): string =>
  `${Math.floor((1000 * (count - bad)) / count) / 10} %`;
