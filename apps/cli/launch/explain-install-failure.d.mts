/** One sentence for what npm wrote: what happened and what to do next. */
export declare function explainInstallFailure(output: string): string
