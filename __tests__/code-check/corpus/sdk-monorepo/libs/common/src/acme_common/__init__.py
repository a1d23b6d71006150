# Form: a monorepo with src layouts, one for each library.
