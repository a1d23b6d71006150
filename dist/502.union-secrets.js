export const id = 502;
export const ids = [502];
export const modules = {

/***/ 6913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M3: () => (/* binding */ EventStreamSerde),
/* harmony export */   Qq: () => (/* binding */ HttpClient),
/* harmony export */   _y: () => (/* binding */ restEndpointMethods),
/* harmony export */   hd: () => (/* binding */ fetch),
/* harmony export */   ud: () => (/* binding */ paginateRest)
/* harmony export */ });
/* unused harmony export ProxyAgent */
// scripts/bundled/left-out.js
var ProxyAgent = class {
};
var HttpClient = class {
  getAgent() {
  }
  getAgentDispatcher() {
  }
};
function fetch() {
  throw new Error("GitHub is asked by src/github/fetch.ts.");
}
var restEndpointMethods = () => ({});
var paginateRest = () => ({});
var EventStreamSerde = class {
};




/***/ }),

/***/ 1502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EventStreamSerde: () => (/* reexport safe */ _chunk_XUKRFTHN_js__WEBPACK_IMPORTED_MODULE_1__.M3)
/* harmony export */ });
/* harmony import */ var _chunk_XUKRFTHN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6913);
/* harmony import */ var _chunk_TRTQSARU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8323);





/***/ })

};
