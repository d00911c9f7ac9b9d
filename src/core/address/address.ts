/** One end of a TCP connection. */
export interface Address {
  readonly host: string;
  readonly port: number;
}
