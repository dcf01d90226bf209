/** The page "Read a letter". */
export {};
