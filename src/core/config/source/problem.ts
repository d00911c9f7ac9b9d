/** Codes are part of the contract, messages are not. 10: the file, 11: its values, 12: references, 13: what cannot work, 17: refused. */
export const problemCodes = {
  CG1001: 'not YAML',
  CG1002: 'nothing in the file',
  CG1003: 'more than one document',
  CG1004: 'larger, deeper or with more values than allowed',
  CG1005: 'a key twice',
  CG1006: 'a key that is never allowed',
  CG1007: 'a feature of YAML that is not supported here',
  CG1008: 'a number that YAML reads differently than it looks',
  CG1010: 'a variable that is not set',
  CG1011: 'a variable that cannot be read',
  CG1012: 'a variable that is never available',
  CG1101: 'a key is missing',
  CG1102: 'an unknown key',
  CG1103: 'the wrong type of value',
  CG1104: 'a value that is not allowed',
  CG1105: 'not in this version',
  CG1106: 'another version of the config',
  CG1107: 'not an address for a preview',
  CG1201: 'an unknown fault',
  CG1202: 'an unknown target',
  CG1203: 'no kind, or more than one',
  CG1204: 'a fault that the target does not support',
  CG1205: 'a name twice',
  CG1206: 'a reserved name',
  CG1301: 'the budget is too small',
  CG1302: 'a tolerance that cannot be met or cannot be missed',
  CG1303: 'times that contradict each other',
  CG1304: 'too few samples',
  CG1305: 'nothing to compare with the base',
  CG1310: 'a fault on the connection of a check itself',
  CG1701: 'refused: a forbidden host',
  CG1702: 'refused: nothing is selected',
  CG1703: 'refused: above a cap of `safety`',
  CG1704: 'refused: a namespace that `safety` does not allow',
} as const;
export type ProblemCode = keyof typeof problemCodes;

/** One problem with a config and its position. Texts are safe: no control characters, bounded, no values of variables. */
export interface Problem {
  readonly code: ProblemCode;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** `checks[0].http.path`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
  /** How to fix the problem, or where to look. */
  readonly hint?: string;
  /** The line of the file; `width` is the number of characters from `column` on that the problem is about. */
  readonly excerpt?: string;
  readonly width?: number;
}

/** How many problems are shown together; the rest is only counted. */
export const problemLimit = 20;
/** How many problems are shown if a user requests all of them. */
export const fullLimit = 200;

/** Does the problem come from a safety rule (exit code 7 instead of 2)? */
export const isRefusal = (problem: Problem): boolean => problem.code.startsWith('CG17');
