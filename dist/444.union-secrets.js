export const id = 444;
export const ids = [444];
export const modules = {

/***/ 5444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromEnv: () => (/* reexport safe */ _4X3II47F_js__WEBPACK_IMPORTED_MODULE_0__.sF)
/* harmony export */ });
/* harmony import */ var _4X3II47F_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8305);
/* harmony import */ var _VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6380);
/* harmony import */ var _XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25);
/* harmony import */ var _IBLS46TS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5508);
/* harmony import */ var _PM4Z77NW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1433);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);








/***/ })

};
