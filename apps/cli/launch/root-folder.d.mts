/** The repository's folder. */
export declare const rootFolder: string
