import { faults } from '../faults/catalog.ts';
import { wayOn } from '../faults/ways-of.ts';
import type { FaultRule } from '../model/config/fault-rule.ts';
import type { Target } from '../model/config/target.ts';
import { kindOf } from '../targets/catalog.ts';
import { mayDelete } from '../targets/may-delete.ts';
import { refusalWithin } from './refusal-within.ts';

/**
 * What a config without `faults` disturbs: every fault that fits a target, on every target. It leaves out faults of HTTP requests, because nothing says
 * which links carry HTTP, faults that only a config may ask for, links that lead to the preview, because it does not depend on them,
 * and faults that a target takes with some of their values only, and deletes only what the config calls expendable.
 */
export const impliedFaults = (targets: readonly Target[]): readonly Pick<FaultRule, 'fault' | 'on'>[] =>
  faults
    .filter(({ docs, http, onlyIfAsked }) => docs !== null && http !== true && onlyIfAsked !== true)
    .map((fault) => ({
      fault: fault.kind,
      on: targets
        .filter((target) => wayOn(fault, kindOf(target), target) !== undefined && mayDelete(fault, target))
        .filter((target) => !kindOf(target).leadsToPreview(target) && refusalWithin(fault, { params: {} }, target) === null)
        .map(({ name }) => name),
    }))
    .filter(({ on }) => on.length > 0);
