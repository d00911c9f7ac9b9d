import type { Domain } from '../../model/config/fault-rule.ts';
import { parseDomain } from '../../quantity/domain.ts';
import type { Parsed } from '../../quantity/parsed.ts';
import type { Param } from './param.ts';

/** The range from which a parameter is drawn by default. */
export function standardDomain(param: Param): Domain {
  const parsed = parseDomain(param.kind, inYaml(param.standard), param) as Parsed<Domain>;
  if (!parsed.ok) throw new TypeError(`the standard of a parameter is wrong: ${parsed.message}`);
  return parsed.value;
}

/** The default as a YAML parser would return it; the only YAML syntax in it is a flow list. */
export const standardOf = ({ standard }: Param): string | readonly string[] => inYaml(standard);

const inYaml = (text: string): string | readonly string[] =>
  text.startsWith('[')
    ? text
        .slice(1, -1)
        .split(',')
        .map((each) => each.trim())
    : text;
