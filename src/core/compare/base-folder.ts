/** The subfolder of the change's output folder that holds the files of the base's run. */
export const baseFolder = 'base';
