# Form: internal platform packages that wrap flytekit, as in open-edge-platform/geti: jobs/common of its workflows.
