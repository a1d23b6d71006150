export const id = 520;
export const ids = [520];
export const modules = {

/***/ 2520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRequire: () => (/* reexport safe */ node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)
/* harmony export */ });
/* harmony import */ var _PM4Z77NW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1433);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8995);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);


// late:module




/***/ })

};
