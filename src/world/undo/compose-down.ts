import * as z from 'zod';
import type { Json } from '../../core/model/json.ts';
import { askEngine } from '../containers/request.ts';
import { textIn } from './state.ts';
import type { UndoHandler } from './undo-handler.ts';

export const composeRecord = (socket: string, project: string) => ({ socket, project });

/** Only names that the gate gives: a record must never remove another project. */
const ours = /^chaos-gate-[a-z0-9_-]{1,40}$/;

function recordIn(state: Json) {
  const [socket, project] = [textIn(state, 'socket'), textIn(state, 'project')];
  if (!socket.startsWith('/')) throw new TypeError('"socket" of the undo record is not an absolute path');
  if (!ours.test(project)) throw new TypeError('"project" of the undo record is not a project that the gate has started');
  return { socket, project };
}

const identified = z.array(z.object({ Id: z.string() }));
const tagged = z.array(z.object({ RepoTags: z.array(z.string()).nullish() }));
const named = z.object({ Volumes: z.array(z.object({ Name: z.string() })).nullish() });

/** What the project consists of, each as the path of its resource in the Engine API, in the order in which it can be removed. */
async function partsOf(state: Json, signal: AbortSignal): Promise<readonly string[]> {
  const { socket, project } = recordIn(state);
  const label = filtersOf({ label: [`com.docker.compose.project=${project}`] });
  const ask = async <T>(path: string, shape: z.ZodType<T>): Promise<T> => {
    const { status, body } = await askEngine(socket, 'GET', path, signal);
    const read = shape.safeParse(body);
    // An empty list means that everything is removed, so nothing else may look like one.
    if (status !== 200 || !read.success)
      throw new Error(`the container engine responded ${status} to a request for the parts of a project`);
    return read.data;
  };
  const [containers, networks, volumes, images] = await Promise.all([
    ask(`/containers/json?all=1&filters=${label}`, identified),
    ask(`/networks?filters=${label}`, identified),
    ask(`/volumes?filters=${label}`, named),
    // Images that Compose has built for this project: it names them after the project.
    ask(`/images/json?filters=${filtersOf({ reference: [`${project}-*`, `${project}_*`] })}`, tagged),
  ]);
  return [
    ...containers.map(({ Id }) => `/containers/${Id}?force=1&v=1`),
    ...networks.map(({ Id }) => `/networks/${Id}`),
    ...(volumes.Volumes ?? []).map(({ Name }) => `/volumes/${encodeURIComponent(Name)}`),
    // By name: an image that has other names as well stays.
    ...images
      .flatMap(({ RepoTags }) => RepoTags ?? [])
      .filter((tag) => tag.startsWith(project))
      .map((tag) => `/images/${encodeURIComponent(tag)}`),
  ];
}

const filtersOf = (filters: Readonly<Record<string, readonly string[]>>): string => encodeURIComponent(JSON.stringify(filters));

const isImage = (part: string): boolean => part.startsWith('/images/');

/** Removes a Compose project that the gate has started: its containers, networks, volumes and the images built for it. */
export const composeDown: UndoHandler = {
  kind: 'compose.down',
  async undo(state, signal) {
    const { socket } = recordIn(state);
    // A network and a volume can be removed when no container uses them any more.
    for (const part of await partsOf(state, signal)) await askEngine(socket, 'DELETE', part, signal);
  },
  async verifyRemoved(state, signal) {
    // An image that another one is built on stays.
    const left = (await partsOf(state, signal)).filter((part) => !isImage(part)).length;
    return {
      ok: left === 0,
      says: left === 0 ? 'the Compose project is removed' : `${left} parts of the Compose project are left`,
      numbers: {},
    };
  },
  commands: (state) => {
    const { socket, project } = recordIn(state);
    return [['docker', '--host', `unix://${socket}`, 'compose', '--project-name', project, 'down', '--volumes']];
  },
  limitMs: () => 30_000,
};
