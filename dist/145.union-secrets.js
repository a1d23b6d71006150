export const id = 145;
export const ids = [145];
export const modules = {

/***/ 9145:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCode: () => (/* binding */ checkCode)
/* harmony export */ });
/* harmony import */ var _TGLR2OKB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1372);
/* harmony import */ var _RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(986);
/* harmony import */ var _6XPRELKI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5324);
/* harmony import */ var _LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3856);
/* harmony import */ var _PM4Z77NW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1433);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);






// src/code-check/interpret/abstract-value.ts
var UNKNOWN = { kind: "unknown" };
var NONE = { kind: "none" };
var SECRET = { kind: "secret", form: "text" };
var NO_ARGUMENTS = { positional: [], named: /* @__PURE__ */ new Map(), more: null };
var MAX_TEXT = 4096;
function text(value) {
  return value.length > MAX_TEXT ? UNKNOWN : { kind: "text", text: value, origin: null };
}
function bool(value) {
  return { kind: "bool", value };
}
function dict(entries, rest = null) {
  return { kind: "dict", entries, rest };
}
function external(name2, base = null, made = null) {
  return name2.length > 200 ? UNKNOWN : { kind: "external", name: name2, base, made };
}
function textOf(value) {
  if (value === null || value === void 0 || value.kind === "none") return null;
  if (value.kind === "text") return value.text;
  return value.kind === "member" && value.isText ? textOf(value.value) : void 0;
}
function namedValues({ named }) {
  return new Map([...named].map(([name2, { value }]) => [name2, value]));
}
function valuesOf(args2) {
  return [...args2.positional.map(({ value }) => value), ...namedValues(args2).values()];
}
function insideOf(value) {
  switch (value.kind) {
    case "list":
      return value.rest === null ? value.items : [...value.items, value.rest];
    case "dict":
      return value.rest === null ? [...value.entries.values()] : [...value.entries.values(), value.rest];
    case "instance":
      return [...value.fields.values()];
    case "partial":
      return valuesOf(value.args);
    default:
      return [];
  }
}
var holding = /* @__PURE__ */ new WeakMap();
function holdsSecret(value) {
  if (value.kind === "secret") return value.form !== "file";
  const known = holding.get(value) ?? insideOf(value).some(holdsSecret);
  holding.set(value, known);
  return known;
}
function truthOf(value) {
  switch (value.kind) {
    case "none":
      return false;
    case "bool":
      return value.value;
    case "number":
      return value.value !== 0;
    case "text":
      return value.text !== "";
    case "list":
      return value.items.length > 0 ? true : value.rest === null ? false : null;
    case "dict":
      return value.entries.size > 0 ? true : value.rest === null ? false : null;
    case "class":
    case "function":
    case "partial":
    case "member":
    case "path":
      return true;
    default:
      return null;
  }
}
function takenOut(value) {
  if (value.kind === "list" && value.items.some(({ kind }) => kind === "text"))
    return { ...value, items: value.items.map((item) => item.kind === "list" ? item : takenOut(item)) };
  return value.kind === "text" && value.origin?.direct ? { ...value, origin: { ...value.origin, direct: false } } : value;
}
function isTainted(value) {
  return value.kind === "secret" || holdsSecret(value);
}
function identityOf(value) {
  switch (value.kind) {
    case "none":
      return null;
    case "bool":
    case "number":
      return value.value;
    case "text":
    case "path":
      return value.text;
    case "module":
      return value.path;
    case "secret":
      return value.form;
    case "class":
      return value.node;
    case "external": {
      const { made, name: name2 } = value;
      const isBare = made === null || valuesOf(made.args).length === 0 && made.args.more === null;
      return isBare ? name2 : made;
    }
    default:
      return value;
  }
}
function isSame(a, b) {
  return a.kind === b.kind && identityOf(a) === identityOf(b);
}
var MAX_DEPTH = 3;
var MAX_ITEMS = 64;
function join(a, b, depth = 0) {
  if (isSame(a, b)) return a.kind === "text" && b.kind === "text" && a.origin !== b.origin ? text(a.text) : a;
  if (a.kind === "external" && b.kind === "none") return a;
  if (b.kind === "external" && a.kind === "none") return b;
  if (depth === MAX_DEPTH || [a, b].some((one) => insideOf(one).length > MAX_ITEMS))
    return [a, b].find(isTainted) ?? UNKNOWN;
  const inner = (one, other) => join(one, other, depth + 1);
  if (a.kind === "list" && b.kind === "list") {
    const shared = Math.min(a.items.length, b.items.length);
    const rest = [...a.items.slice(shared), ...b.items.slice(shared), a.rest, b.rest].filter((one) => one !== null);
    const items = a.items.slice(0, shared).map((item, index) => inner(item, b.items[index] ?? UNKNOWN));
    return list(items, rest.length === 0 ? null : joinAll(rest));
  }
  if (a.kind === "dict" && b.kind === "dict") {
    const entries = /* @__PURE__ */ new Map();
    const rest = [a.rest, b.rest].filter((one) => one !== null);
    for (const [key, value] of [...a.entries, ...b.entries]) {
      const [one, other] = [a.entries.get(key), b.entries.get(key)];
      if (one === void 0 || other === void 0) rest.push(value, UNKNOWN);
      else entries.set(key, inner(one, other));
    }
    return dict(entries, rest.length === 0 ? null : joinAll(rest));
  }
  if (a.kind === "instance" && b.kind === "instance" && a.of.node === b.of.node) {
    const keys = [...a.fields.keys(), ...b.fields.keys()];
    const joined3 = (key) => inner(a.fields.get(key) ?? UNKNOWN, b.fields.get(key) ?? UNKNOWN);
    return { ...a, fields: new Map(keys.map((key) => [key, joined3(key)])) };
  }
  return [a, b].find(isTainted) ?? UNKNOWN;
}
function either(known, more) {
  return known === null ? more : join(known, more);
}
function joinAll(values) {
  const [first2, ...others] = values;
  return first2 === void 0 ? UNKNOWN : others.reduce((joined3, other) => join(joined3, other), first2);
}
var LONGEST_LIST = 1e3;
function list(items, rest = null) {
  if (items.length <= LONGEST_LIST) return { kind: "list", items, rest };
  return { kind: "list", items: [], rest: joinAll(rest === null ? items : [...items, rest]) };
}
function openList(values) {
  return list([], joinAll([...values, UNKNOWN]));
}
function openDict(values) {
  return dict(/* @__PURE__ */ new Map(), joinAll([...values, UNKNOWN]));
}
function concatenated(first2, second) {
  return first2.rest === null ? list([...first2.items, ...second.items], second.rest) : list(first2.items, joinAll([first2.rest, ...insideOf(second)]));
}

// src/code-check/python/syntax-tree.ts


// node_modules/web-tree-sitter/web-tree-sitter.js
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
var Edit = class {
  static {
    __name(this, "Edit");
  }
  startPosition;
  oldEndPosition;
  newEndPosition;
  startIndex;
  oldEndIndex;
  newEndIndex;
  constructor({ startIndex, oldEndIndex, newEndIndex, startPosition, oldEndPosition, newEndPosition }) {
    this.startIndex = startIndex >>> 0, this.oldEndIndex = oldEndIndex >>> 0, this.newEndIndex = newEndIndex >>> 0, this.startPosition = startPosition, this.oldEndPosition = oldEndPosition, this.newEndPosition = newEndPosition;
  }
  editPoint(point, index) {
    let newIndex = index;
    const newPoint = { ...point };
    if (index >= this.oldEndIndex) {
      newIndex = this.newEndIndex + (index - this.oldEndIndex);
      const originalRow = point.row;
      newPoint.row = this.newEndPosition.row + (point.row - this.oldEndPosition.row), newPoint.column = originalRow === this.oldEndPosition.row ? this.newEndPosition.column + (point.column - this.oldEndPosition.column) : point.column;
    } else index > this.startIndex && (newIndex = this.newEndIndex, newPoint.row = this.newEndPosition.row, newPoint.column = this.newEndPosition.column);
    return { point: newPoint, index: newIndex };
  }
  editRange(range) {
    const newRange = { startIndex: range.startIndex, startPosition: { ...range.startPosition }, endIndex: range.endIndex, endPosition: { ...range.endPosition } };
    return range.endIndex >= this.oldEndIndex ? range.endIndex !== Number.MAX_SAFE_INTEGER && (newRange.endIndex = this.newEndIndex + (range.endIndex - this.oldEndIndex), newRange.endPosition = { row: this.newEndPosition.row + (range.endPosition.row - this.oldEndPosition.row), column: range.endPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.endPosition.column - this.oldEndPosition.column) : range.endPosition.column }, newRange.endIndex < this.newEndIndex && (newRange.endIndex = Number.MAX_SAFE_INTEGER, newRange.endPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER })) : range.endIndex > this.startIndex && (newRange.endIndex = this.startIndex, newRange.endPosition = { ...this.startPosition }), range.startIndex >= this.oldEndIndex ? (newRange.startIndex = this.newEndIndex + (range.startIndex - this.oldEndIndex), newRange.startPosition = { row: this.newEndPosition.row + (range.startPosition.row - this.oldEndPosition.row), column: range.startPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.startPosition.column - this.oldEndPosition.column) : range.startPosition.column }, newRange.startIndex < this.newEndIndex && (newRange.startIndex = Number.MAX_SAFE_INTEGER, newRange.startPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER })) : range.startIndex > this.startIndex && (newRange.startIndex = this.startIndex, newRange.startPosition = { ...this.startPosition }), newRange;
  }
};
var SIZE_OF_SHORT = 2;
var SIZE_OF_INT = 4;
var SIZE_OF_CURSOR = 4 * SIZE_OF_INT;
var SIZE_OF_NODE = 5 * SIZE_OF_INT;
var SIZE_OF_POINT = 2 * SIZE_OF_INT;
var SIZE_OF_RANGE = 2 * SIZE_OF_INT + 2 * SIZE_OF_POINT;
var ZERO_POINT = { row: 0, column: 0 };
var INTERNAL = /* @__PURE__ */ Symbol("INTERNAL");
function assertInternal(x) {
  if (x !== INTERNAL) throw new Error("Illegal constructor");
}
__name(assertInternal, "assertInternal");
function isPoint(point) {
  return !!point && typeof point.row == "number" && typeof point.column == "number";
}
__name(isPoint, "isPoint");
function setModule(module2) {
  C = module2;
}
__name(setModule, "setModule");
var C;
function newFinalizer(handler) {
  try {
    return new FinalizationRegistry(handler);
  } catch (e) {
    console.error("Unsupported FinalizationRegistry:", e);
    return;
  }
}
__name(newFinalizer, "newFinalizer");
var finalizer = newFinalizer((address) => {
  C._ts_lookahead_iterator_delete(address);
});
var LookaheadIterator = class {
  static {
    __name(this, "LookaheadIterator");
  }
  0 = 0;
  language;
  positioned = false;
  constructor(internal, address, language2) {
    assertInternal(internal), this[0] = address, this.language = language2, finalizer?.register(this, address, this);
  }
  get currentTypeId() {
    return this.positioned ? C._ts_lookahead_iterator_current_symbol(this[0]) : null;
  }
  get currentType() {
    const id = this.currentTypeId;
    return id === null ? null : this.language.types[id] ?? C.UTF8ToString(C._ts_language_symbol_name(this.language[0], id));
  }
  delete() {
    finalizer?.unregister(this), C._ts_lookahead_iterator_delete(this[0]), this[0] = 0;
  }
  reset(language2, stateId) {
    return C._ts_lookahead_iterator_reset(this[0], language2[0], stateId) ? (this.language = language2, this.positioned = false, true) : false;
  }
  resetState(stateId) {
    return C._ts_lookahead_iterator_reset_state(this[0], stateId) ? (this.positioned = false, true) : false;
  }
  [Symbol.iterator]() {
    return { next: __name(() => {
      this.positioned = !!C._ts_lookahead_iterator_next(this[0]);
      const value = this.currentType;
      return value === null ? { done: true, value: "" } : { done: false, value };
    }, "next") };
  }
};
function getText(tree, startIndex, endIndex, startPosition) {
  const length = endIndex - startIndex;
  let result = tree.textCallback(startIndex, startPosition);
  if (result) {
    for (startIndex += result.length; startIndex < endIndex; ) {
      const string = tree.textCallback(startIndex, startPosition);
      if (string && string.length > 0) startIndex += string.length, result += string;
      else break;
    }
    startIndex > endIndex && (result = result.slice(0, length));
  }
  return result ?? "";
}
__name(getText, "getText");
var finalizer2 = newFinalizer((address) => {
  C._ts_tree_delete(address);
});
var Tree = class _Tree {
  static {
    __name(this, "Tree");
  }
  0 = 0;
  textCallback;
  language;
  constructor(internal, address, language2, textCallback) {
    assertInternal(internal), this[0] = address, this.language = language2, this.textCallback = textCallback, finalizer2?.register(this, address, this);
  }
  copy() {
    const address = C._ts_tree_copy(this[0]);
    return new _Tree(INTERNAL, address, this.language, this.textCallback);
  }
  delete() {
    finalizer2?.unregister(this), C._ts_tree_delete(this[0]), this[0] = 0;
  }
  get rootNode() {
    return C._ts_tree_root_node_wasm(this[0]), unmarshalNode(this);
  }
  rootNodeWithOffset(offsetBytes, offsetExtent) {
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    return C.setValue(address, offsetBytes, "i32"), marshalPoint(address + SIZE_OF_INT, offsetExtent), C._ts_tree_root_node_with_offset_wasm(this[0]), unmarshalNode(this);
  }
  edit(edit) {
    marshalEdit(edit), C._ts_tree_edit_wasm(this[0]);
  }
  walk() {
    return this.rootNode.walk();
  }
  getChangedRanges(other) {
    if (!(other instanceof _Tree)) throw new TypeError("Argument must be a Tree");
    C._ts_tree_get_changed_ranges_wasm(this[0], other[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32"), buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32"), result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) result[i2] = unmarshalRange(address), address += SIZE_OF_RANGE;
      C._free(buffer);
    }
    return result;
  }
  getIncludedRanges() {
    C._ts_tree_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32"), buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32"), result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) result[i2] = unmarshalRange(address), address += SIZE_OF_RANGE;
      C._free(buffer);
    }
    return result;
  }
};
var finalizer3 = newFinalizer((handles) => {
  marshalTreeCursor({ handles }), C._ts_tree_cursor_delete_wasm(0);
});
var TreeCursor = class _TreeCursor {
  static {
    __name(this, "TreeCursor");
  }
  handles = [0, 0, 0, 0];
  tree;
  constructor(internal, tree) {
    assertInternal(internal), this.tree = tree, unmarshalTreeCursor(this), finalizer3?.register(this, this.handles, this);
  }
  copy() {
    return marshalTreeCursor(this), C._ts_tree_cursor_copy_wasm(this.tree[0]), new _TreeCursor(INTERNAL, this.tree);
  }
  delete() {
    finalizer3?.unregister(this), marshalTreeCursor(this), C._ts_tree_cursor_delete_wasm(this.tree[0]), this.handles.fill(0);
  }
  get currentNode() {
    return marshalTreeCursor(this), C._ts_tree_cursor_current_node_wasm(this.tree[0]), unmarshalNode(this.tree);
  }
  get currentFieldId() {
    return marshalTreeCursor(this), C._ts_tree_cursor_current_field_id_wasm(this.tree[0]);
  }
  get currentFieldName() {
    return this.tree.language.fields[this.currentFieldId];
  }
  get currentDepth() {
    return marshalTreeCursor(this), C._ts_tree_cursor_current_depth_wasm(this.tree[0]);
  }
  get currentDescendantIndex() {
    return marshalTreeCursor(this), C._ts_tree_cursor_current_descendant_index_wasm(this.tree[0]);
  }
  get nodeType() {
    return this.tree.language.types[this.nodeTypeId] || "ERROR";
  }
  get nodeTypeId() {
    return marshalTreeCursor(this), C._ts_tree_cursor_current_node_type_id_wasm(this.tree[0]);
  }
  get nodeStateId() {
    return marshalTreeCursor(this), C._ts_tree_cursor_current_node_state_id_wasm(this.tree[0]);
  }
  get nodeId() {
    return marshalTreeCursor(this), C._ts_tree_cursor_current_node_id_wasm(this.tree[0]);
  }
  get nodeIsNamed() {
    return marshalTreeCursor(this), C._ts_tree_cursor_current_node_is_named_wasm(this.tree[0]) === 1;
  }
  get nodeIsMissing() {
    return marshalTreeCursor(this), C._ts_tree_cursor_current_node_is_missing_wasm(this.tree[0]) === 1;
  }
  get nodeText() {
    marshalTreeCursor(this);
    const startIndex = C._ts_tree_cursor_start_index_wasm(this.tree[0]), endIndex = C._ts_tree_cursor_end_index_wasm(this.tree[0]);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    const startPosition = unmarshalPoint(TRANSFER_BUFFER);
    return getText(this.tree, startIndex, endIndex, startPosition);
  }
  get startPosition() {
    return marshalTreeCursor(this), C._ts_tree_cursor_start_position_wasm(this.tree[0]), unmarshalPoint(TRANSFER_BUFFER);
  }
  get endPosition() {
    return marshalTreeCursor(this), C._ts_tree_cursor_end_position_wasm(this.tree[0]), unmarshalPoint(TRANSFER_BUFFER);
  }
  get startIndex() {
    return marshalTreeCursor(this), C._ts_tree_cursor_start_index_wasm(this.tree[0]);
  }
  get endIndex() {
    return marshalTreeCursor(this), C._ts_tree_cursor_end_index_wasm(this.tree[0]);
  }
  gotoFirstChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_first_child_wasm(this.tree[0]);
    return unmarshalTreeCursor(this), result === 1;
  }
  gotoLastChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_last_child_wasm(this.tree[0]);
    return unmarshalTreeCursor(this), result === 1;
  }
  gotoParent() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_parent_wasm(this.tree[0]);
    return unmarshalTreeCursor(this), result === 1;
  }
  gotoNextSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_next_sibling_wasm(this.tree[0]);
    return unmarshalTreeCursor(this), result === 1;
  }
  gotoPreviousSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_previous_sibling_wasm(this.tree[0]);
    return unmarshalTreeCursor(this), result === 1;
  }
  gotoDescendant(goalDescendantIndex) {
    marshalTreeCursor(this), C._ts_tree_cursor_goto_descendant_wasm(this.tree[0], goalDescendantIndex), unmarshalTreeCursor(this);
  }
  gotoFirstChildForIndex(goalIndex) {
    marshalTreeCursor(this), C.setValue(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalIndex, "i32");
    const result = C._ts_tree_cursor_goto_first_child_for_index_wasm(this.tree[0]);
    return unmarshalTreeCursor(this), result === 1;
  }
  gotoFirstChildForPosition(goalPosition) {
    marshalTreeCursor(this), marshalPoint(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalPosition);
    const result = C._ts_tree_cursor_goto_first_child_for_position_wasm(this.tree[0]);
    return unmarshalTreeCursor(this), result === 1;
  }
  reset(node) {
    marshalNode(node), marshalTreeCursor(this, TRANSFER_BUFFER + SIZE_OF_NODE), C._ts_tree_cursor_reset_wasm(node.tree[0]), unmarshalTreeCursor(this), this.tree = node.tree;
  }
  resetTo(cursor) {
    marshalTreeCursor(this, TRANSFER_BUFFER), marshalTreeCursor(cursor, TRANSFER_BUFFER + SIZE_OF_CURSOR), C._ts_tree_cursor_reset_to_wasm(this.tree[0], cursor.tree[0]), unmarshalTreeCursor(this), this.tree = cursor.tree;
  }
};
var Node = class {
  static {
    __name(this, "Node");
  }
  0 = 0;
  _children;
  _namedChildren;
  constructor(internal, { id, tree, startIndex, startPosition, other }) {
    assertInternal(internal), this[0] = other, this.id = id, this.tree = tree, this.startIndex = startIndex, this.startPosition = startPosition;
  }
  id;
  startIndex;
  startPosition;
  tree;
  get typeId() {
    return marshalNode(this), C._ts_node_symbol_wasm(this.tree[0]);
  }
  get grammarId() {
    return marshalNode(this), C._ts_node_grammar_symbol_wasm(this.tree[0]);
  }
  get type() {
    return this.tree.language.types[this.typeId] || "ERROR";
  }
  get grammarType() {
    return this.tree.language.types[this.grammarId] || "ERROR";
  }
  get isNamed() {
    return marshalNode(this), C._ts_node_is_named_wasm(this.tree[0]) === 1;
  }
  get isExtra() {
    return marshalNode(this), C._ts_node_is_extra_wasm(this.tree[0]) === 1;
  }
  get isError() {
    return marshalNode(this), C._ts_node_is_error_wasm(this.tree[0]) === 1;
  }
  get isMissing() {
    return marshalNode(this), C._ts_node_is_missing_wasm(this.tree[0]) === 1;
  }
  get hasChanges() {
    return marshalNode(this), C._ts_node_has_changes_wasm(this.tree[0]) === 1;
  }
  get hasError() {
    return marshalNode(this), C._ts_node_has_error_wasm(this.tree[0]) === 1;
  }
  get endIndex() {
    return marshalNode(this), C._ts_node_end_index_wasm(this.tree[0]);
  }
  get endPosition() {
    return marshalNode(this), C._ts_node_end_point_wasm(this.tree[0]), unmarshalPoint(TRANSFER_BUFFER);
  }
  get text() {
    return getText(this.tree, this.startIndex, this.endIndex, this.startPosition);
  }
  get parseState() {
    return marshalNode(this), C._ts_node_parse_state_wasm(this.tree[0]);
  }
  get nextParseState() {
    return marshalNode(this), C._ts_node_next_parse_state_wasm(this.tree[0]);
  }
  equals(other) {
    return this.tree === other.tree && this.id === other.id;
  }
  child(index) {
    return marshalNode(this), C._ts_node_child_wasm(this.tree[0], index), unmarshalNode(this.tree);
  }
  namedChild(index) {
    return marshalNode(this), C._ts_node_named_child_wasm(this.tree[0], index), unmarshalNode(this.tree);
  }
  childForFieldId(fieldId) {
    return marshalNode(this), C._ts_node_child_by_field_id_wasm(this.tree[0], fieldId), unmarshalNode(this.tree);
  }
  childForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    return fieldId !== -1 ? this.childForFieldId(fieldId) : null;
  }
  fieldNameForChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_child_wasm(this.tree[0], index);
    return address ? C.AsciiToString(address) : null;
  }
  fieldNameForNamedChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_named_child_wasm(this.tree[0], index);
    return address ? C.AsciiToString(address) : null;
  }
  childrenForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    return fieldId !== -1 && fieldId !== 0 ? this.childrenForFieldId(fieldId) : [];
  }
  childrenForFieldId(fieldId) {
    marshalNode(this), C._ts_node_children_by_field_id_wasm(this.tree[0], fieldId);
    const count = C.getValue(TRANSFER_BUFFER, "i32"), buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32"), result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) result[i2] = unmarshalNode(this.tree, address), address += SIZE_OF_NODE;
      C._free(buffer);
    }
    return result;
  }
  firstChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    return C.setValue(address, index, "i32"), C._ts_node_first_child_for_byte_wasm(this.tree[0]), unmarshalNode(this.tree);
  }
  firstNamedChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    return C.setValue(address, index, "i32"), C._ts_node_first_named_child_for_byte_wasm(this.tree[0]), unmarshalNode(this.tree);
  }
  get childCount() {
    return marshalNode(this), C._ts_node_child_count_wasm(this.tree[0]);
  }
  get namedChildCount() {
    return marshalNode(this), C._ts_node_named_child_count_wasm(this.tree[0]);
  }
  get firstChild() {
    return this.child(0);
  }
  get firstNamedChild() {
    return this.namedChild(0);
  }
  get lastChild() {
    return this.child(this.childCount - 1);
  }
  get lastNamedChild() {
    return this.namedChild(this.namedChildCount - 1);
  }
  get children() {
    if (!this._children) {
      marshalNode(this), C._ts_node_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32"), buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      if (this._children = new Array(count), count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) this._children[i2] = unmarshalNode(this.tree, address), address += SIZE_OF_NODE;
        C._free(buffer);
      }
    }
    return this._children;
  }
  get namedChildren() {
    if (!this._namedChildren) {
      marshalNode(this), C._ts_node_named_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32"), buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      if (this._namedChildren = new Array(count), count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) this._namedChildren[i2] = unmarshalNode(this.tree, address), address += SIZE_OF_NODE;
        C._free(buffer);
      }
    }
    return this._namedChildren;
  }
  descendantsOfType(types, startPosition = ZERO_POINT, endPosition = ZERO_POINT) {
    Array.isArray(types) || (types = [types]);
    const symbols = [], typesBySymbol = this.tree.language.types;
    for (let i2 = 0, n = typesBySymbol.length; i2 < n; i2++) types.includes(typesBySymbol[i2]) && symbols.push(i2);
    types.includes("ERROR") && symbols.push(65535);
    const symbolsAddress = C._malloc(SIZE_OF_INT * symbols.length);
    for (let i2 = 0, n = symbols.length; i2 < n; i2++) C.setValue(symbolsAddress + i2 * SIZE_OF_INT, symbols[i2], "i32");
    marshalNode(this), C._ts_node_descendants_of_type_wasm(this.tree[0], symbolsAddress, symbols.length, startPosition.row, startPosition.column, endPosition.row, endPosition.column);
    const descendantCount = C.getValue(TRANSFER_BUFFER, "i32"), descendantAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32"), result = new Array(descendantCount);
    if (descendantCount > 0) {
      let address = descendantAddress;
      for (let i2 = 0; i2 < descendantCount; i2++) result[i2] = unmarshalNode(this.tree, address), address += SIZE_OF_NODE;
    }
    return C._free(descendantAddress), C._free(symbolsAddress), result;
  }
  get nextSibling() {
    return marshalNode(this), C._ts_node_next_sibling_wasm(this.tree[0]), unmarshalNode(this.tree);
  }
  get previousSibling() {
    return marshalNode(this), C._ts_node_prev_sibling_wasm(this.tree[0]), unmarshalNode(this.tree);
  }
  get nextNamedSibling() {
    return marshalNode(this), C._ts_node_next_named_sibling_wasm(this.tree[0]), unmarshalNode(this.tree);
  }
  get previousNamedSibling() {
    return marshalNode(this), C._ts_node_prev_named_sibling_wasm(this.tree[0]), unmarshalNode(this.tree);
  }
  get descendantCount() {
    return marshalNode(this), C._ts_node_descendant_count_wasm(this.tree[0]);
  }
  get parent() {
    return marshalNode(this), C._ts_node_parent_wasm(this.tree[0]), unmarshalNode(this.tree);
  }
  childWithDescendant(descendant) {
    return marshalNode(this), marshalNode(descendant, 1), C._ts_node_child_with_descendant_wasm(this.tree[0]), unmarshalNode(this.tree);
  }
  descendantForIndex(start2, end = start2) {
    if (typeof start2 != "number" || typeof end != "number") throw new Error("Arguments must be numbers");
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    return C.setValue(address, start2, "i32"), C.setValue(address + SIZE_OF_INT, end, "i32"), C._ts_node_descendant_for_index_wasm(this.tree[0]), unmarshalNode(this.tree);
  }
  namedDescendantForIndex(start2, end = start2) {
    if (typeof start2 != "number" || typeof end != "number") throw new Error("Arguments must be numbers");
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    return C.setValue(address, start2, "i32"), C.setValue(address + SIZE_OF_INT, end, "i32"), C._ts_node_named_descendant_for_index_wasm(this.tree[0]), unmarshalNode(this.tree);
  }
  descendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) throw new Error("Arguments must be {row, column} objects");
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    return marshalPoint(address, start2), marshalPoint(address + SIZE_OF_POINT, end), C._ts_node_descendant_for_position_wasm(this.tree[0]), unmarshalNode(this.tree);
  }
  namedDescendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) throw new Error("Arguments must be {row, column} objects");
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    return marshalPoint(address, start2), marshalPoint(address + SIZE_OF_POINT, end), C._ts_node_named_descendant_for_position_wasm(this.tree[0]), unmarshalNode(this.tree);
  }
  walk() {
    return marshalNode(this), C._ts_tree_cursor_new_wasm(this.tree[0]), new TreeCursor(INTERNAL, this.tree);
  }
  edit(edit) {
    const { point, index } = edit.editPoint(this.startPosition, this.startIndex);
    this.startPosition = point, this.startIndex = index;
  }
  toString() {
    marshalNode(this);
    const address = C._ts_node_to_string_wasm(this.tree[0]), result = C.AsciiToString(address);
    return C._free(address), result;
  }
};
function unmarshalCaptures(query, tree, address, patternIndex, result) {
  for (let i2 = 0, n = result.length; i2 < n; i2++) {
    const captureIndex = C.getValue(address, "i32");
    address += SIZE_OF_INT;
    const node = unmarshalNode(tree, address);
    address += SIZE_OF_NODE, result[i2] = { patternIndex, name: query.captureNames[captureIndex], node };
  }
  return address;
}
__name(unmarshalCaptures, "unmarshalCaptures");
function marshalNode(node, index = 0) {
  let address = TRANSFER_BUFFER + index * SIZE_OF_NODE;
  C.setValue(address, node.id, "i32"), address += SIZE_OF_INT, C.setValue(address, node.startIndex, "i32"), address += SIZE_OF_INT, C.setValue(address, node.startPosition.row, "i32"), address += SIZE_OF_INT, C.setValue(address, node.startPosition.column, "i32"), address += SIZE_OF_INT, C.setValue(address, node[0], "i32");
}
__name(marshalNode, "marshalNode");
function unmarshalNode(tree, address = TRANSFER_BUFFER) {
  const id = C.getValue(address, "i32");
  if (address += SIZE_OF_INT, id === 0) return null;
  const index = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const row = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const column = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const other = C.getValue(address, "i32");
  return new Node(INTERNAL, { id, tree, startIndex: index, startPosition: { row, column }, other });
}
__name(unmarshalNode, "unmarshalNode");
function marshalTreeCursor({ handles }, address = TRANSFER_BUFFER) {
  C.setValue(address + 0 * SIZE_OF_INT, handles[0], "i32"), C.setValue(address + 1 * SIZE_OF_INT, handles[1], "i32"), C.setValue(address + 2 * SIZE_OF_INT, handles[2], "i32"), C.setValue(address + 3 * SIZE_OF_INT, handles[3], "i32");
}
__name(marshalTreeCursor, "marshalTreeCursor");
function unmarshalTreeCursor({ handles }) {
  handles[0] = C.getValue(TRANSFER_BUFFER + 0 * SIZE_OF_INT, "i32"), handles[1] = C.getValue(TRANSFER_BUFFER + 1 * SIZE_OF_INT, "i32"), handles[2] = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32"), handles[3] = C.getValue(TRANSFER_BUFFER + 3 * SIZE_OF_INT, "i32");
}
__name(unmarshalTreeCursor, "unmarshalTreeCursor");
function marshalPoint(address, point) {
  C.setValue(address, point.row, "i32"), C.setValue(address + SIZE_OF_INT, point.column, "i32");
}
__name(marshalPoint, "marshalPoint");
function unmarshalPoint(address) {
  return { row: C.getValue(address, "i32") >>> 0, column: C.getValue(address + SIZE_OF_INT, "i32") >>> 0 };
}
__name(unmarshalPoint, "unmarshalPoint");
function marshalRange(address, range) {
  marshalPoint(address, range.startPosition), address += SIZE_OF_POINT, marshalPoint(address, range.endPosition), address += SIZE_OF_POINT, C.setValue(address, range.startIndex, "i32"), address += SIZE_OF_INT, C.setValue(address, range.endIndex, "i32"), address += SIZE_OF_INT;
}
__name(marshalRange, "marshalRange");
function unmarshalRange(address) {
  const result = {};
  return result.startPosition = unmarshalPoint(address), address += SIZE_OF_POINT, result.endPosition = unmarshalPoint(address), address += SIZE_OF_POINT, result.startIndex = C.getValue(address, "i32") >>> 0, address += SIZE_OF_INT, result.endIndex = C.getValue(address, "i32") >>> 0, result;
}
__name(unmarshalRange, "unmarshalRange");
function marshalEdit(edit, address = TRANSFER_BUFFER) {
  marshalPoint(address, edit.startPosition), address += SIZE_OF_POINT, marshalPoint(address, edit.oldEndPosition), address += SIZE_OF_POINT, marshalPoint(address, edit.newEndPosition), address += SIZE_OF_POINT, C.setValue(address, edit.startIndex, "i32"), address += SIZE_OF_INT, C.setValue(address, edit.oldEndIndex, "i32"), address += SIZE_OF_INT, C.setValue(address, edit.newEndIndex, "i32"), address += SIZE_OF_INT;
}
__name(marshalEdit, "marshalEdit");
function unmarshalLanguageMetadata(address) {
  const major_version = C.getValue(address, "i32"), minor_version = C.getValue(address += SIZE_OF_INT, "i32"), patch_version = C.getValue(address += SIZE_OF_INT, "i32");
  return { major_version, minor_version, patch_version };
}
__name(unmarshalLanguageMetadata, "unmarshalLanguageMetadata");
var LANGUAGE_FUNCTION_REGEX = /^tree_sitter_\w+$/;
var Language = class _Language {
  static {
    __name(this, "Language");
  }
  0 = 0;
  types;
  fields;
  constructor(internal, address) {
    assertInternal(internal), this[0] = address, this.types = new Array(C._ts_language_symbol_count(this[0]));
    for (let i2 = 0, n = this.types.length; i2 < n; i2++) C._ts_language_symbol_type(this[0], i2) < 2 && (this.types[i2] = C.UTF8ToString(C._ts_language_symbol_name(this[0], i2)));
    this.fields = new Array(C._ts_language_field_count(this[0]) + 1);
    for (let i2 = 0, n = this.fields.length; i2 < n; i2++) {
      const fieldName = C._ts_language_field_name_for_id(this[0], i2);
      fieldName !== 0 ? this.fields[i2] = C.UTF8ToString(fieldName) : this.fields[i2] = null;
    }
  }
  get name() {
    const ptr = C._ts_language_name(this[0]);
    return ptr === 0 ? null : C.UTF8ToString(ptr);
  }
  get abiVersion() {
    return C._ts_language_abi_version(this[0]);
  }
  get metadata() {
    return C._ts_language_metadata_wasm(this[0]), C.getValue(TRANSFER_BUFFER, "i32") === 0 ? null : unmarshalLanguageMetadata(TRANSFER_BUFFER + SIZE_OF_INT);
  }
  get fieldCount() {
    return this.fields.length - 1;
  }
  get stateCount() {
    return C._ts_language_state_count(this[0]);
  }
  fieldIdForName(fieldName) {
    const result = this.fields.indexOf(fieldName);
    return result !== -1 ? result : null;
  }
  fieldNameForId(fieldId) {
    return this.fields[fieldId] ?? null;
  }
  idForNodeType(type, named) {
    const typeLength = C.lengthBytesUTF8(type), typeAddress = C._malloc(typeLength + 1);
    C.stringToUTF8(type, typeAddress, typeLength + 1);
    const result = C._ts_language_symbol_for_name(this[0], typeAddress, typeLength, named ? 1 : 0);
    return C._free(typeAddress), result || null;
  }
  get nodeTypeCount() {
    return C._ts_language_symbol_count(this[0]);
  }
  nodeTypeForId(typeId) {
    const name2 = C._ts_language_symbol_name(this[0], typeId);
    return name2 ? C.UTF8ToString(name2) : null;
  }
  nodeTypeIsNamed(typeId) {
    return !!C._ts_language_type_is_named_wasm(this[0], typeId);
  }
  nodeTypeIsVisible(typeId) {
    return !!C._ts_language_type_is_visible_wasm(this[0], typeId);
  }
  get supertypes() {
    C._ts_language_supertypes_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32"), buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32"), result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) result[i2] = C.getValue(address, "i16"), address += SIZE_OF_SHORT;
    }
    return result;
  }
  subtypes(supertype) {
    C._ts_language_subtypes_wasm(this[0], supertype);
    const count = C.getValue(TRANSFER_BUFFER, "i32"), buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32"), result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) result[i2] = C.getValue(address, "i16"), address += SIZE_OF_SHORT;
    }
    return result;
  }
  nextState(stateId, typeId) {
    return C._ts_language_next_state(this[0], stateId, typeId);
  }
  lookaheadIterator(stateId) {
    const address = C._ts_lookahead_iterator_new(this[0], stateId);
    return address ? new LookaheadIterator(INTERNAL, address, this) : null;
  }
  static async load(input) {
    let binary22;
    if (input instanceof Uint8Array) binary22 = input;
    else if (globalThis.process?.versions.node) binary22 = await (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1943, 19))).readFile(input);
    else {
      const response = await fetch(input);
      if (!response.ok) {
        const body2 = await response.text();
        throw new Error(`Language.load failed with status ${response.status}.

${body2}`);
      }
      const retryResp = response.clone();
      try {
        binary22 = await WebAssembly.compileStreaming(response);
      } catch (reason) {
        console.error("wasm streaming compile failed:", reason), console.error("falling back to ArrayBuffer instantiation"), binary22 = new Uint8Array(await retryResp.arrayBuffer());
      }
    }
    const mod = await C.loadWebAssemblyModule(binary22, { loadAsync: true });
    return _Language.loadFromWasmExports(mod, { sync: false });
  }
  static loadFromWasmExports(mod, { sync }) {
    const symbolNames = Object.keys(mod), functionName = symbolNames.find((key) => LANGUAGE_FUNCTION_REGEX.test(key) && !key.includes("external_scanner_"));
    if (!functionName) throw console.log(`Couldn't find language function in Wasm file. Symbols:
${JSON.stringify(symbolNames, null, 2)}`), new Error(`Language.${sync ? "loadSync" : "load"} failed: no language function found in Wasm file`);
    const languageAddress = mod[functionName]();
    return new _Language(INTERNAL, languageAddress);
  }
  static loadSync(wasmModule) {
    const mod = C.loadWebAssemblyModule(wasmModule, { loadAsync: false });
    return _Language.loadFromWasmExports(mod, { sync: true });
  }
};
async function Module2(moduleArg = {}) {
  var moduleRtn, Module = moduleArg, ENVIRONMENT_IS_WEB = typeof window == "object", ENVIRONMENT_IS_WORKER = typeof WorkerGlobalScope < "u", ENVIRONMENT_IS_NODE = typeof process == "object" && process.versions?.node && process.type != "renderer";
  if (ENVIRONMENT_IS_NODE) {
    const { createRequire: createRequire2 } = await __webpack_require__.e(/* import() */ 520).then(__webpack_require__.bind(__webpack_require__, 2520));
    var require = createRequire2(moduleUrl);
  }
  Module.currentQueryProgressCallback = null, Module.currentProgressCallback = null, Module.currentLogCallback = null, Module.currentParseCallback = null;
  var arguments_ = [], thisProgram = "./this.program", quit_ = __name((status, toThrow) => {
    throw toThrow;
  }, "quit_"), _scriptName = moduleUrl, scriptDirectory = "";
  function locateFile(path) {
    return Module.locateFile ? Module.locateFile(path, scriptDirectory) : scriptDirectory + path;
  }
  __name(locateFile, "locateFile");
  var readAsync, readBinary;
  if (ENVIRONMENT_IS_NODE) {
    var fs = require("fs");
    _scriptName.startsWith("file:") && (scriptDirectory = require("path").dirname(require("url").fileURLToPath(_scriptName)) + "/"), readBinary = __name((filename) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename);
      return ret;
    }, "readBinary"), readAsync = __name(async (filename, binary22 = true) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename, binary22 ? void 0 : "utf8");
      return ret;
    }, "readAsync"), process.argv.length > 1 && (thisProgram = process.argv[1].replace(/\\/g, "/")), arguments_ = process.argv.slice(2), quit_ = __name((status, toThrow) => {
      throw process.exitCode = status, toThrow;
    }, "quit_");
  } else if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
    try {
      scriptDirectory = new URL(".", _scriptName).href;
    } catch {
    }
    ENVIRONMENT_IS_WORKER && (readBinary = __name((url) => {
      var xhr = new XMLHttpRequest();
      return xhr.open("GET", url, false), xhr.responseType = "arraybuffer", xhr.send(null), new Uint8Array(xhr.response);
    }, "readBinary")), readAsync = __name(async (url) => {
      if (isFileURI(url)) return new Promise((resolve, reject) => {
        var xhr = new XMLHttpRequest();
        xhr.open("GET", url, true), xhr.responseType = "arraybuffer", xhr.onload = () => {
          if (xhr.status == 200 || xhr.status == 0 && xhr.response) {
            resolve(xhr.response);
            return;
          }
          reject(xhr.status);
        }, xhr.onerror = reject, xhr.send(null);
      });
      var response = await fetch(url, { credentials: "same-origin" });
      if (response.ok) return response.arrayBuffer();
      throw new Error(response.status + " : " + response.url);
    }, "readAsync");
  }
  var out = console.log.bind(console), err = console.error.bind(console), dynamicLibraries = [], wasmBinary, ABORT = false, EXITSTATUS, isFileURI = __name((filename) => filename.startsWith("file://"), "isFileURI"), readyPromiseResolve, readyPromiseReject, wasmMemory, HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64, HEAP64, HEAPU64, HEAP_DATA_VIEW, runtimeInitialized = false;
  function updateMemoryViews() {
    var b = wasmMemory.buffer;
    Module.HEAP8 = HEAP8 = new Int8Array(b), Module.HEAP16 = HEAP16 = new Int16Array(b), Module.HEAPU8 = HEAPU8 = new Uint8Array(b), Module.HEAPU16 = HEAPU16 = new Uint16Array(b), Module.HEAP32 = HEAP32 = new Int32Array(b), Module.HEAPU32 = HEAPU32 = new Uint32Array(b), Module.HEAPF32 = HEAPF32 = new Float32Array(b), Module.HEAPF64 = HEAPF64 = new Float64Array(b), Module.HEAP64 = HEAP64 = new BigInt64Array(b), Module.HEAPU64 = HEAPU64 = new BigUint64Array(b), Module.HEAP_DATA_VIEW = HEAP_DATA_VIEW = new DataView(b), LE_HEAP_UPDATE();
  }
  __name(updateMemoryViews, "updateMemoryViews");
  function initMemory() {
    if (Module.wasmMemory) wasmMemory = Module.wasmMemory;
    else {
      var INITIAL_MEMORY = Module.INITIAL_MEMORY || 33554432;
      wasmMemory = new WebAssembly.Memory({ initial: INITIAL_MEMORY / 65536, maximum: 32768 });
    }
    updateMemoryViews();
  }
  __name(initMemory, "initMemory");
  var __RELOC_FUNCS__ = [];
  function preRun() {
    if (Module.preRun) for (typeof Module.preRun == "function" && (Module.preRun = [Module.preRun]); Module.preRun.length; ) addOnPreRun(Module.preRun.shift());
    callRuntimeCallbacks(onPreRuns);
  }
  __name(preRun, "preRun");
  function initRuntime() {
    runtimeInitialized = true, callRuntimeCallbacks(__RELOC_FUNCS__), wasmExports.__wasm_call_ctors(), callRuntimeCallbacks(onPostCtors);
  }
  __name(initRuntime, "initRuntime");
  function preMain() {
  }
  __name(preMain, "preMain");
  function postRun() {
    if (Module.postRun) for (typeof Module.postRun == "function" && (Module.postRun = [Module.postRun]); Module.postRun.length; ) addOnPostRun(Module.postRun.shift());
    callRuntimeCallbacks(onPostRuns);
  }
  __name(postRun, "postRun");
  function abort(what) {
    Module.onAbort?.(what), what = "Aborted(" + what + ")", err(what), ABORT = true, what += ". Build with -sASSERTIONS for more info.";
    var e = new WebAssembly.RuntimeError(what);
    throw readyPromiseReject?.(e), e;
  }
  __name(abort, "abort");
  var wasmBinaryFile;
  function findWasmBinary() {
    return Module.locateFile ? locateFile("web-tree-sitter.wasm") : new URL("web-tree-sitter.wasm", moduleUrl).href;
  }
  __name(findWasmBinary, "findWasmBinary");
  function getBinarySync(file) {
    if (file == wasmBinaryFile && wasmBinary) return new Uint8Array(wasmBinary);
    if (readBinary) return readBinary(file);
    throw "both async and sync fetching of the wasm failed";
  }
  __name(getBinarySync, "getBinarySync");
  async function getWasmBinary(binaryFile) {
    if (!wasmBinary) try {
      var response = await readAsync(binaryFile);
      return new Uint8Array(response);
    } catch {
    }
    return getBinarySync(binaryFile);
  }
  __name(getWasmBinary, "getWasmBinary");
  async function instantiateArrayBuffer(binaryFile, imports) {
    try {
      var binary22 = await getWasmBinary(binaryFile), instance2 = await WebAssembly.instantiate(binary22, imports);
      return instance2;
    } catch (reason) {
      err(`failed to asynchronously prepare wasm: ${reason}`), abort(reason);
    }
  }
  __name(instantiateArrayBuffer, "instantiateArrayBuffer");
  async function instantiateAsync(binary22, binaryFile, imports) {
    if (!binary22 && !isFileURI(binaryFile) && !ENVIRONMENT_IS_NODE) try {
      var response = fetch(binaryFile, { credentials: "same-origin" }), instantiationResult = await WebAssembly.instantiateStreaming(response, imports);
      return instantiationResult;
    } catch (reason) {
      err(`wasm streaming compile failed: ${reason}`), err("falling back to ArrayBuffer instantiation");
    }
    return instantiateArrayBuffer(binaryFile, imports);
  }
  __name(instantiateAsync, "instantiateAsync");
  function getWasmImports() {
    return { env: wasmImports, wasi_snapshot_preview1: wasmImports, "GOT.mem": new Proxy(wasmImports, GOTHandler), "GOT.func": new Proxy(wasmImports, GOTHandler) };
  }
  __name(getWasmImports, "getWasmImports");
  async function createWasm() {
    function receiveInstance(instance2, module2) {
      wasmExports = instance2.exports, wasmExports = relocateExports(wasmExports, 1024);
      var metadata2 = getDylinkMetadata(module2);
      return metadata2.neededDynlibs && (dynamicLibraries = metadata2.neededDynlibs.concat(dynamicLibraries)), mergeLibSymbols(wasmExports, "main"), LDSO.init(), loadDylibs(), __RELOC_FUNCS__.push(wasmExports.__wasm_apply_data_relocs), assignWasmExports(wasmExports), wasmExports;
    }
    __name(receiveInstance, "receiveInstance");
    function receiveInstantiationResult(result2) {
      return receiveInstance(result2.instance, result2.module);
    }
    __name(receiveInstantiationResult, "receiveInstantiationResult");
    var info2 = getWasmImports();
    if (Module.instantiateWasm) return new Promise((resolve, reject) => {
      Module.instantiateWasm(info2, (mod, inst) => {
        resolve(receiveInstance(mod, inst));
      });
    });
    wasmBinaryFile ??= findWasmBinary();
    var result = await instantiateAsync(wasmBinary, wasmBinaryFile, info2), exports = receiveInstantiationResult(result);
    return exports;
  }
  __name(createWasm, "createWasm");
  class ExitStatus {
    static {
      __name(this, "ExitStatus");
    }
    name = "ExitStatus";
    constructor(status) {
      this.message = `Program terminated with exit(${status})`, this.status = status;
    }
  }
  var GOT = {}, currentModuleWeakSymbols = /* @__PURE__ */ new Set([]), GOTHandler = { get(obj, symName) {
    var rtn = GOT[symName];
    return rtn || (rtn = GOT[symName] = new WebAssembly.Global({ value: "i32", mutable: true })), currentModuleWeakSymbols.has(symName) || (rtn.required = true), rtn;
  } }, LE_ATOMICS_NATIVE_BYTE_ORDER = [], LE_HEAP_LOAD_F32 = __name((byteOffset) => HEAP_DATA_VIEW.getFloat32(byteOffset, true), "LE_HEAP_LOAD_F32"), LE_HEAP_LOAD_F64 = __name((byteOffset) => HEAP_DATA_VIEW.getFloat64(byteOffset, true), "LE_HEAP_LOAD_F64"), LE_HEAP_LOAD_I16 = __name((byteOffset) => HEAP_DATA_VIEW.getInt16(byteOffset, true), "LE_HEAP_LOAD_I16"), LE_HEAP_LOAD_I32 = __name((byteOffset) => HEAP_DATA_VIEW.getInt32(byteOffset, true), "LE_HEAP_LOAD_I32"), LE_HEAP_LOAD_I64 = __name((byteOffset) => HEAP_DATA_VIEW.getBigInt64(byteOffset, true), "LE_HEAP_LOAD_I64"), LE_HEAP_LOAD_U32 = __name((byteOffset) => HEAP_DATA_VIEW.getUint32(byteOffset, true), "LE_HEAP_LOAD_U32"), LE_HEAP_STORE_F32 = __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat32(byteOffset, value, true), "LE_HEAP_STORE_F32"), LE_HEAP_STORE_F64 = __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat64(byteOffset, value, true), "LE_HEAP_STORE_F64"), LE_HEAP_STORE_I16 = __name((byteOffset, value) => HEAP_DATA_VIEW.setInt16(byteOffset, value, true), "LE_HEAP_STORE_I16"), LE_HEAP_STORE_I32 = __name((byteOffset, value) => HEAP_DATA_VIEW.setInt32(byteOffset, value, true), "LE_HEAP_STORE_I32"), LE_HEAP_STORE_I64 = __name((byteOffset, value) => HEAP_DATA_VIEW.setBigInt64(byteOffset, value, true), "LE_HEAP_STORE_I64"), LE_HEAP_STORE_U32 = __name((byteOffset, value) => HEAP_DATA_VIEW.setUint32(byteOffset, value, true), "LE_HEAP_STORE_U32"), callRuntimeCallbacks = __name((callbacks) => {
    for (; callbacks.length > 0; ) callbacks.shift()(Module);
  }, "callRuntimeCallbacks"), onPostRuns = [], addOnPostRun = __name((cb) => onPostRuns.push(cb), "addOnPostRun"), onPreRuns = [], addOnPreRun = __name((cb) => onPreRuns.push(cb), "addOnPreRun"), UTF8Decoder = typeof TextDecoder < "u" ? new TextDecoder() : void 0, findStringEnd = __name((heapOrArray, idx, maxBytesToRead, ignoreNul) => {
    var maxIdx = idx + maxBytesToRead;
    if (ignoreNul) return maxIdx;
    for (; heapOrArray[idx] && !(idx >= maxIdx); ) ++idx;
    return idx;
  }, "findStringEnd"), UTF8ArrayToString = __name((heapOrArray, idx = 0, maxBytesToRead, ignoreNul) => {
    var endPtr = findStringEnd(heapOrArray, idx, maxBytesToRead, ignoreNul);
    if (endPtr - idx > 16 && heapOrArray.buffer && UTF8Decoder) return UTF8Decoder.decode(heapOrArray.subarray(idx, endPtr));
    for (var str = ""; idx < endPtr; ) {
      var u0 = heapOrArray[idx++];
      if (!(u0 & 128)) {
        str += String.fromCharCode(u0);
        continue;
      }
      var u1 = heapOrArray[idx++] & 63;
      if ((u0 & 224) == 192) {
        str += String.fromCharCode((u0 & 31) << 6 | u1);
        continue;
      }
      var u2 = heapOrArray[idx++] & 63;
      if ((u0 & 240) == 224 ? u0 = (u0 & 15) << 12 | u1 << 6 | u2 : u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63, u0 < 65536) str += String.fromCharCode(u0);
      else {
        var ch = u0 - 65536;
        str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
      }
    }
    return str;
  }, "UTF8ArrayToString"), getDylinkMetadata = __name((binary22) => {
    var offset = 0, end = 0;
    function getU8() {
      return binary22[offset++];
    }
    __name(getU8, "getU8");
    function getLEB() {
      for (var ret = 0, mul = 1; ; ) {
        var byte = binary22[offset++];
        if (ret += (byte & 127) * mul, mul *= 128, !(byte & 128)) break;
      }
      return ret;
    }
    __name(getLEB, "getLEB");
    function getString() {
      var len = getLEB();
      return offset += len, UTF8ArrayToString(binary22, offset - len, len);
    }
    __name(getString, "getString");
    function getStringList() {
      for (var count2 = getLEB(), rtn = []; count2--; ) rtn.push(getString());
      return rtn;
    }
    __name(getStringList, "getStringList");
    function failIf(condition, message) {
      if (condition) throw new Error(message);
    }
    if (__name(failIf, "failIf"), binary22 instanceof WebAssembly.Module) {
      var dylinkSection = WebAssembly.Module.customSections(binary22, "dylink.0");
      failIf(dylinkSection.length === 0, "need dylink section"), binary22 = new Uint8Array(dylinkSection[0]), end = binary22.length;
    } else {
      var int32View = new Uint32Array(new Uint8Array(binary22.subarray(0, 24)).buffer), magicNumberFound = int32View[0] == 1836278016 || int32View[0] == 6386541;
      failIf(!magicNumberFound, "need to see wasm magic number"), failIf(binary22[8] !== 0, "need the dylink section to be first"), offset = 9;
      var section_size = getLEB();
      end = offset + section_size;
      var name2 = getString();
      failIf(name2 !== "dylink.0");
    }
    for (var customSection = { neededDynlibs: [], tlsExports: /* @__PURE__ */ new Set(), weakImports: /* @__PURE__ */ new Set(), runtimePaths: [] }, WASM_DYLINK_MEM_INFO = 1, WASM_DYLINK_NEEDED = 2, WASM_DYLINK_EXPORT_INFO = 3, WASM_DYLINK_IMPORT_INFO = 4, WASM_DYLINK_RUNTIME_PATH = 5, WASM_SYMBOL_TLS = 256, WASM_SYMBOL_BINDING_MASK = 3, WASM_SYMBOL_BINDING_WEAK = 1; offset < end; ) {
      var subsectionType = getU8(), subsectionSize = getLEB();
      if (subsectionType === WASM_DYLINK_MEM_INFO) customSection.memorySize = getLEB(), customSection.memoryAlign = getLEB(), customSection.tableSize = getLEB(), customSection.tableAlign = getLEB();
      else if (subsectionType === WASM_DYLINK_NEEDED) customSection.neededDynlibs = getStringList();
      else if (subsectionType === WASM_DYLINK_EXPORT_INFO) for (var count = getLEB(); count--; ) {
        var symname = getString(), flags2 = getLEB();
        flags2 & WASM_SYMBOL_TLS && customSection.tlsExports.add(symname);
      }
      else if (subsectionType === WASM_DYLINK_IMPORT_INFO) for (var count = getLEB(); count--; ) {
        var modname = getString(), symname = getString(), flags2 = getLEB();
        (flags2 & WASM_SYMBOL_BINDING_MASK) == WASM_SYMBOL_BINDING_WEAK && customSection.weakImports.add(symname);
      }
      else subsectionType === WASM_DYLINK_RUNTIME_PATH ? customSection.runtimePaths = getStringList() : offset += subsectionSize;
    }
    return customSection;
  }, "getDylinkMetadata");
  function getValue(ptr, type = "i8") {
    switch (type.endsWith("*") && (type = "*"), type) {
      case "i1":
        return HEAP8[ptr];
      case "i8":
        return HEAP8[ptr];
      case "i16":
        return LE_HEAP_LOAD_I16((ptr >> 1) * 2);
      case "i32":
        return LE_HEAP_LOAD_I32((ptr >> 2) * 4);
      case "i64":
        return LE_HEAP_LOAD_I64((ptr >> 3) * 8);
      case "float":
        return LE_HEAP_LOAD_F32((ptr >> 2) * 4);
      case "double":
        return LE_HEAP_LOAD_F64((ptr >> 3) * 8);
      case "*":
        return LE_HEAP_LOAD_U32((ptr >> 2) * 4);
      default:
        abort(`invalid type for getValue: ${type}`);
    }
  }
  __name(getValue, "getValue");
  var newDSO = __name((name2, handle2, syms) => {
    var dso = { refcount: 1 / 0, name: name2, exports: syms, global: true };
    return LDSO.loadedLibsByName[name2] = dso, handle2 != null && (LDSO.loadedLibsByHandle[handle2] = dso), dso;
  }, "newDSO"), LDSO = { loadedLibsByName: {}, loadedLibsByHandle: {}, init() {
    newDSO("__main__", 0, wasmImports);
  } }, ___heap_base = 82240, alignMemory = __name((size, alignment) => Math.ceil(size / alignment) * alignment, "alignMemory"), getMemory = __name((size) => {
    if (runtimeInitialized) return _calloc(size, 1);
    var ret = ___heap_base, end = ret + alignMemory(size, 16);
    return ___heap_base = end, GOT.__heap_base.value = end, ret;
  }, "getMemory"), isInternalSym = __name((symName) => ["__cpp_exception", "__c_longjmp", "__wasm_apply_data_relocs", "__dso_handle", "__tls_size", "__tls_align", "__set_stack_limits", "_emscripten_tls_init", "__wasm_init_tls", "__wasm_call_ctors", "__start_em_asm", "__stop_em_asm", "__start_em_js", "__stop_em_js"].includes(symName) || symName.startsWith("__em_js__"), "isInternalSym"), uleb128EncodeWithLen = __name((arr) => {
    const n = arr.length;
    return [n % 128 | 128, n >> 7, ...arr];
  }, "uleb128EncodeWithLen"), wasmTypeCodes = { i: 127, p: 127, j: 126, f: 125, d: 124, e: 111 }, generateTypePack = __name((types) => uleb128EncodeWithLen(Array.from(types, (type) => {
    var code2 = wasmTypeCodes[type];
    return code2;
  })), "generateTypePack"), convertJsFunctionToWasm = __name((func2, sig) => {
    var bytes = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, ...uleb128EncodeWithLen([1, 96, ...generateTypePack(sig.slice(1)), ...generateTypePack(sig[0] === "v" ? "" : sig[0])]), 2, 7, 1, 1, 101, 1, 102, 0, 0, 7, 5, 1, 1, 102, 0, 0), module2 = new WebAssembly.Module(bytes), instance2 = new WebAssembly.Instance(module2, { e: { f: func2 } }), wrappedFunc = instance2.exports.f;
    return wrappedFunc;
  }, "convertJsFunctionToWasm"), wasmTableMirror = [], wasmTable = new WebAssembly.Table({ initial: 31, element: "anyfunc" }), getWasmTableEntry = __name((funcPtr) => {
    var func2 = wasmTableMirror[funcPtr];
    return func2 || (wasmTableMirror[funcPtr] = func2 = wasmTable.get(funcPtr)), func2;
  }, "getWasmTableEntry"), updateTableMap = __name((offset, count) => {
    if (functionsInTableMap) for (var i2 = offset; i2 < offset + count; i2++) {
      var item = getWasmTableEntry(i2);
      item && functionsInTableMap.set(item, i2);
    }
  }, "updateTableMap"), functionsInTableMap, getFunctionAddress = __name((func2) => (functionsInTableMap || (functionsInTableMap = /* @__PURE__ */ new WeakMap(), updateTableMap(0, wasmTable.length)), functionsInTableMap.get(func2) || 0), "getFunctionAddress"), freeTableIndexes = [], getEmptyTableSlot = __name(() => freeTableIndexes.length ? freeTableIndexes.pop() : wasmTable.grow(1), "getEmptyTableSlot"), setWasmTableEntry = __name((idx, func2) => {
    wasmTable.set(idx, func2), wasmTableMirror[idx] = wasmTable.get(idx);
  }, "setWasmTableEntry"), addFunction = __name((func2, sig) => {
    var rtn = getFunctionAddress(func2);
    if (rtn) return rtn;
    var ret = getEmptyTableSlot();
    try {
      setWasmTableEntry(ret, func2);
    } catch (err2) {
      if (!(err2 instanceof TypeError)) throw err2;
      var wrapped = convertJsFunctionToWasm(func2, sig);
      setWasmTableEntry(ret, wrapped);
    }
    return functionsInTableMap.set(func2, ret), ret;
  }, "addFunction"), updateGOT = __name((exports, replace) => {
    for (var symName in exports) if (!isInternalSym(symName)) {
      var value = exports[symName];
      GOT[symName] ||= new WebAssembly.Global({ value: "i32", mutable: true }), (replace || GOT[symName].value == 0) && (typeof value == "function" ? GOT[symName].value = addFunction(value) : typeof value == "number" ? GOT[symName].value = value : err(`unhandled export type for '${symName}': ${typeof value}`));
    }
  }, "updateGOT"), relocateExports = __name((exports, memoryBase2, replace) => {
    var relocated = {};
    for (var e in exports) {
      var value = exports[e];
      typeof value == "object" && (value = value.value), typeof value == "number" && (value += memoryBase2), relocated[e] = value;
    }
    return updateGOT(relocated, replace), relocated;
  }, "relocateExports"), isSymbolDefined = __name((symName) => {
    var existing = wasmImports[symName];
    return !(!existing || existing.stub);
  }, "isSymbolDefined"), dynCall = __name((sig, ptr, args2 = [], promising = false) => {
    var func2 = getWasmTableEntry(ptr), rtn = func2(...args2);
    function convert(rtn2) {
      return rtn2;
    }
    return __name(convert, "convert"), rtn;
  }, "dynCall"), stackSave = __name(() => _emscripten_stack_get_current(), "stackSave"), stackRestore = __name((val) => __emscripten_stack_restore(val), "stackRestore"), createInvokeFunction = __name((sig) => (ptr, ...args2) => {
    var sp = stackSave();
    try {
      return dynCall(sig, ptr, args2);
    } catch (e) {
      if (stackRestore(sp), e !== e + 0) throw e;
      if (_setThrew(1, 0), sig[0] == "j") return 0n;
    }
  }, "createInvokeFunction"), resolveGlobalSymbol = __name((symName, direct = false) => {
    var sym;
    return isSymbolDefined(symName) ? sym = wasmImports[symName] : symName.startsWith("invoke_") && (sym = wasmImports[symName] = createInvokeFunction(symName.split("_")[1])), { sym, name: symName };
  }, "resolveGlobalSymbol"), onPostCtors = [], addOnPostCtor = __name((cb) => onPostCtors.push(cb), "addOnPostCtor"), UTF8ToString = __name((ptr, maxBytesToRead, ignoreNul) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead, ignoreNul) : "", "UTF8ToString"), loadWebAssemblyModule = __name((binary, flags, libName, localScope, handle) => {
    var metadata = getDylinkMetadata(binary);
    function loadModule() {
      var memAlign = Math.pow(2, metadata.memoryAlign), memoryBase = metadata.memorySize ? alignMemory(getMemory(metadata.memorySize + memAlign), memAlign) : 0, tableBase = metadata.tableSize ? wasmTable.length : 0;
      handle && (HEAP8[handle + 8] = 1, LE_HEAP_STORE_U32((handle + 12 >> 2) * 4, memoryBase), LE_HEAP_STORE_I32((handle + 16 >> 2) * 4, metadata.memorySize), LE_HEAP_STORE_U32((handle + 20 >> 2) * 4, tableBase), LE_HEAP_STORE_I32((handle + 24 >> 2) * 4, metadata.tableSize)), metadata.tableSize && wasmTable.grow(metadata.tableSize);
      var moduleExports;
      function resolveSymbol(sym) {
        var resolved = resolveGlobalSymbol(sym).sym;
        return !resolved && localScope && (resolved = localScope[sym]), resolved || (resolved = moduleExports[sym]), resolved;
      }
      __name(resolveSymbol, "resolveSymbol");
      var proxyHandler = { get(stubs, prop) {
        switch (prop) {
          case "__memory_base":
            return memoryBase;
          case "__table_base":
            return tableBase;
        }
        if (prop in wasmImports && !wasmImports[prop].stub) {
          var res = wasmImports[prop];
          return res;
        }
        if (!(prop in stubs)) {
          var resolved;
          stubs[prop] = (...args2) => (resolved ||= resolveSymbol(prop), resolved(...args2));
        }
        return stubs[prop];
      } }, proxy = new Proxy({}, proxyHandler);
      currentModuleWeakSymbols = metadata.weakImports;
      var info = { "GOT.mem": new Proxy({}, GOTHandler), "GOT.func": new Proxy({}, GOTHandler), env: proxy, wasi_snapshot_preview1: proxy };
      function postInstantiation(module, instance) {
        updateTableMap(tableBase, metadata.tableSize), moduleExports = relocateExports(instance.exports, memoryBase), flags.allowUndefined || reportUndefinedSymbols();
        function addEmAsm(addr, body) {
          for (var args = [], arity = 0; arity < 16 && body.indexOf("$" + arity) != -1; arity++) args.push("$" + arity);
          args = args.join(",");
          var func = `(${args}) => { ${body} };`;
          ASM_CONSTS[start] = eval(func);
        }
        if (__name(addEmAsm, "addEmAsm"), "__start_em_asm" in moduleExports) for (var start = moduleExports.__start_em_asm, stop = moduleExports.__stop_em_asm; start < stop; ) {
          var jsString = UTF8ToString(start);
          addEmAsm(start, jsString), start = HEAPU8.indexOf(0, start) + 1;
        }
        function addEmJs(name, cSig, body) {
          var jsArgs = [];
          if (cSig = cSig.slice(1, -1), cSig != "void") {
            cSig = cSig.split(",");
            for (var i in cSig) {
              var jsArg = cSig[i].split(" ").pop();
              jsArgs.push(jsArg.replace("*", ""));
            }
          }
          var func = `(${jsArgs}) => ${body};`;
          moduleExports[name] = eval(func);
        }
        __name(addEmJs, "addEmJs");
        for (var name in moduleExports) if (name.startsWith("__em_js__")) {
          var start = moduleExports[name], jsString = UTF8ToString(start), parts = jsString.split("<::>");
          addEmJs(name.replace("__em_js__", ""), parts[0], parts[1]), delete moduleExports[name];
        }
        var applyRelocs = moduleExports.__wasm_apply_data_relocs;
        applyRelocs && (runtimeInitialized ? applyRelocs() : __RELOC_FUNCS__.push(applyRelocs));
        var init = moduleExports.__wasm_call_ctors;
        return init && (runtimeInitialized ? init() : addOnPostCtor(init)), moduleExports;
      }
      if (__name(postInstantiation, "postInstantiation"), flags.loadAsync) return (async () => {
        var instance2;
        return binary instanceof WebAssembly.Module ? instance2 = new WebAssembly.Instance(binary, info) : { module: binary, instance: instance2 } = await WebAssembly.instantiate(binary, info), postInstantiation(binary, instance2);
      })();
      var module = binary instanceof WebAssembly.Module ? binary : new WebAssembly.Module(binary), instance = new WebAssembly.Instance(module, info);
      return postInstantiation(module, instance);
    }
    return __name(loadModule, "loadModule"), flags = { ...flags, rpath: { parentLibPath: libName, paths: metadata.runtimePaths } }, flags.loadAsync ? metadata.neededDynlibs.reduce((chain, dynNeeded) => chain.then(() => loadDynamicLibrary(dynNeeded, flags, localScope)), Promise.resolve()).then(loadModule) : (metadata.neededDynlibs.forEach((needed) => loadDynamicLibrary(needed, flags, localScope)), loadModule());
  }, "loadWebAssemblyModule"), mergeLibSymbols = __name((exports, libName2) => {
    for (var [sym, exp] of Object.entries(exports)) {
      const setImport = __name((target) => {
        isSymbolDefined(target) || (wasmImports[target] = exp);
      }, "setImport");
      setImport(sym);
      const main_alias = "__main_argc_argv";
      sym == "main" && setImport(main_alias), sym == main_alias && setImport("main");
    }
  }, "mergeLibSymbols"), asyncLoad = __name(async (url) => {
    var arrayBuffer = await readAsync(url);
    return new Uint8Array(arrayBuffer);
  }, "asyncLoad");
  function loadDynamicLibrary(libName2, flags2 = { global: true, nodelete: true }, localScope2, handle2) {
    var dso = LDSO.loadedLibsByName[libName2];
    if (dso) return flags2.global ? dso.global || (dso.global = true, mergeLibSymbols(dso.exports, libName2)) : localScope2 && Object.assign(localScope2, dso.exports), flags2.nodelete && dso.refcount !== 1 / 0 && (dso.refcount = 1 / 0), dso.refcount++, handle2 && (LDSO.loadedLibsByHandle[handle2] = dso), flags2.loadAsync ? Promise.resolve(true) : true;
    dso = newDSO(libName2, handle2, "loading"), dso.refcount = flags2.nodelete ? 1 / 0 : 1, dso.global = flags2.global;
    function loadLibData() {
      if (handle2) {
        var data = LE_HEAP_LOAD_U32((handle2 + 28 >> 2) * 4), dataSize = LE_HEAP_LOAD_U32((handle2 + 32 >> 2) * 4);
        if (data && dataSize) {
          var libData = HEAP8.slice(data, data + dataSize);
          return flags2.loadAsync ? Promise.resolve(libData) : libData;
        }
      }
      var libFile = locateFile(libName2);
      if (flags2.loadAsync) return asyncLoad(libFile);
      if (!readBinary) throw new Error(`${libFile}: file not found, and synchronous loading of external files is not available`);
      return readBinary(libFile);
    }
    __name(loadLibData, "loadLibData");
    function getExports() {
      return flags2.loadAsync ? loadLibData().then((libData) => loadWebAssemblyModule(libData, flags2, libName2, localScope2, handle2)) : loadWebAssemblyModule(loadLibData(), flags2, libName2, localScope2, handle2);
    }
    __name(getExports, "getExports");
    function moduleLoaded(exports) {
      dso.global ? mergeLibSymbols(exports, libName2) : localScope2 && Object.assign(localScope2, exports), dso.exports = exports;
    }
    return __name(moduleLoaded, "moduleLoaded"), flags2.loadAsync ? getExports().then((exports) => (moduleLoaded(exports), true)) : (moduleLoaded(getExports()), true);
  }
  __name(loadDynamicLibrary, "loadDynamicLibrary");
  var reportUndefinedSymbols = __name(() => {
    for (var [symName, entry2] of Object.entries(GOT)) if (entry2.value == 0) {
      var value = resolveGlobalSymbol(symName, true).sym;
      if (!value && !entry2.required) continue;
      if (typeof value == "function") entry2.value = addFunction(value, value.sig);
      else if (typeof value == "number") entry2.value = value;
      else throw new Error(`bad export type for '${symName}': ${typeof value}`);
    }
  }, "reportUndefinedSymbols"), runDependencies = 0, dependenciesFulfilled = null, removeRunDependency = __name((id) => {
    if (runDependencies--, Module.monitorRunDependencies?.(runDependencies), runDependencies == 0 && dependenciesFulfilled) {
      var callback = dependenciesFulfilled;
      dependenciesFulfilled = null, callback();
    }
  }, "removeRunDependency"), addRunDependency = __name((id) => {
    runDependencies++, Module.monitorRunDependencies?.(runDependencies);
  }, "addRunDependency"), loadDylibs = __name(async () => {
    if (!dynamicLibraries.length) {
      reportUndefinedSymbols();
      return;
    }
    addRunDependency("loadDylibs");
    for (var lib of dynamicLibraries) await loadDynamicLibrary(lib, { loadAsync: true, global: true, nodelete: true, allowUndefined: true });
    reportUndefinedSymbols(), removeRunDependency("loadDylibs");
  }, "loadDylibs"), noExitRuntime = true;
  function setValue(ptr, value, type = "i8") {
    switch (type.endsWith("*") && (type = "*"), type) {
      case "i1":
        HEAP8[ptr] = value;
        break;
      case "i8":
        HEAP8[ptr] = value;
        break;
      case "i16":
        LE_HEAP_STORE_I16((ptr >> 1) * 2, value);
        break;
      case "i32":
        LE_HEAP_STORE_I32((ptr >> 2) * 4, value);
        break;
      case "i64":
        LE_HEAP_STORE_I64((ptr >> 3) * 8, BigInt(value));
        break;
      case "float":
        LE_HEAP_STORE_F32((ptr >> 2) * 4, value);
        break;
      case "double":
        LE_HEAP_STORE_F64((ptr >> 3) * 8, value);
        break;
      case "*":
        LE_HEAP_STORE_U32((ptr >> 2) * 4, value);
        break;
      default:
        abort(`invalid type for setValue: ${type}`);
    }
  }
  __name(setValue, "setValue");
  var ___memory_base = new WebAssembly.Global({ value: "i32", mutable: false }, 1024), ___stack_high = 82240, ___stack_low = 16704, ___stack_pointer = new WebAssembly.Global({ value: "i32", mutable: true }, 82240), ___table_base = new WebAssembly.Global({ value: "i32", mutable: false }, 1), __abort_js = __name(() => abort(""), "__abort_js");
  __abort_js.sig = "v";
  var getHeapMax = __name(() => 2147483648, "getHeapMax"), growMemory = __name((size) => {
    var oldHeapSize = wasmMemory.buffer.byteLength, pages = (size - oldHeapSize + 65535) / 65536 | 0;
    try {
      return wasmMemory.grow(pages), updateMemoryViews(), 1;
    } catch {
    }
  }, "growMemory"), _emscripten_resize_heap = __name((requestedSize) => {
    var oldSize = HEAPU8.length;
    requestedSize >>>= 0;
    var maxHeapSize = getHeapMax();
    if (requestedSize > maxHeapSize) return false;
    for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
      var overGrownHeapSize = oldSize * (1 + 0.2 / cutDown);
      overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
      var newSize = Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536)), replacement = growMemory(newSize);
      if (replacement) return true;
    }
    return false;
  }, "_emscripten_resize_heap");
  _emscripten_resize_heap.sig = "ip";
  var _fd_close = __name((fd) => 52, "_fd_close");
  _fd_close.sig = "ii";
  var INT53_MAX = 9007199254740992, INT53_MIN = -9007199254740992, bigintToI53Checked = __name((num) => num < INT53_MIN || num > INT53_MAX ? NaN : Number(num), "bigintToI53Checked");
  function _fd_seek(fd, offset, whence, newOffset) {
    return offset = bigintToI53Checked(offset), 70;
  }
  __name(_fd_seek, "_fd_seek"), _fd_seek.sig = "iijip";
  var printCharBuffers = [null, [], []], printChar = __name((stream, curr) => {
    var buffer = printCharBuffers[stream];
    curr === 0 || curr === 10 ? ((stream === 1 ? out : err)(UTF8ArrayToString(buffer)), buffer.length = 0) : buffer.push(curr);
  }, "printChar"), _fd_write = __name((fd, iov, iovcnt, pnum) => {
    for (var num = 0, i2 = 0; i2 < iovcnt; i2++) {
      var ptr = LE_HEAP_LOAD_U32((iov >> 2) * 4), len = LE_HEAP_LOAD_U32((iov + 4 >> 2) * 4);
      iov += 8;
      for (var j = 0; j < len; j++) printChar(fd, HEAPU8[ptr + j]);
      num += len;
    }
    return LE_HEAP_STORE_U32((pnum >> 2) * 4, num), 0;
  }, "_fd_write");
  _fd_write.sig = "iippp";
  function _tree_sitter_log_callback(isLexMessage, messageAddress) {
    if (Module.currentLogCallback) {
      const message = UTF8ToString(messageAddress);
      Module.currentLogCallback(message, isLexMessage !== 0);
    }
  }
  __name(_tree_sitter_log_callback, "_tree_sitter_log_callback");
  function _tree_sitter_parse_callback(inputBufferAddress, index, row, column, lengthAddress) {
    const string = Module.currentParseCallback(index, { row, column });
    typeof string == "string" ? (setValue(lengthAddress, string.length, "i32"), stringToUTF16(string, inputBufferAddress, 10240)) : setValue(lengthAddress, 0, "i32");
  }
  __name(_tree_sitter_parse_callback, "_tree_sitter_parse_callback");
  function _tree_sitter_progress_callback(currentOffset, hasError) {
    return Module.currentProgressCallback ? Module.currentProgressCallback({ currentOffset, hasError }) : false;
  }
  __name(_tree_sitter_progress_callback, "_tree_sitter_progress_callback");
  function _tree_sitter_query_progress_callback(currentOffset) {
    return Module.currentQueryProgressCallback ? Module.currentQueryProgressCallback({ currentOffset }) : false;
  }
  __name(_tree_sitter_query_progress_callback, "_tree_sitter_query_progress_callback");
  var runtimeKeepaliveCounter = 0, keepRuntimeAlive = __name(() => noExitRuntime || runtimeKeepaliveCounter > 0, "keepRuntimeAlive"), _proc_exit = __name((code2) => {
    EXITSTATUS = code2, keepRuntimeAlive() || (Module.onExit?.(code2), ABORT = true), quit_(code2, new ExitStatus(code2));
  }, "_proc_exit");
  _proc_exit.sig = "vi";
  var exitJS = __name((status, implicit) => {
    EXITSTATUS = status, _proc_exit(status);
  }, "exitJS"), handleException = __name((e) => {
    if (e instanceof ExitStatus || e == "unwind") return EXITSTATUS;
    quit_(1, e);
  }, "handleException"), lengthBytesUTF8 = __name((str) => {
    for (var len = 0, i2 = 0; i2 < str.length; ++i2) {
      var c = str.charCodeAt(i2);
      c <= 127 ? len++ : c <= 2047 ? len += 2 : c >= 55296 && c <= 57343 ? (len += 4, ++i2) : len += 3;
    }
    return len;
  }, "lengthBytesUTF8"), stringToUTF8Array = __name((str, heap, outIdx, maxBytesToWrite) => {
    if (!(maxBytesToWrite > 0)) return 0;
    for (var startIdx = outIdx, endIdx = outIdx + maxBytesToWrite - 1, i2 = 0; i2 < str.length; ++i2) {
      var u = str.codePointAt(i2);
      if (u <= 127) {
        if (outIdx >= endIdx) break;
        heap[outIdx++] = u;
      } else if (u <= 2047) {
        if (outIdx + 1 >= endIdx) break;
        heap[outIdx++] = 192 | u >> 6, heap[outIdx++] = 128 | u & 63;
      } else if (u <= 65535) {
        if (outIdx + 2 >= endIdx) break;
        heap[outIdx++] = 224 | u >> 12, heap[outIdx++] = 128 | u >> 6 & 63, heap[outIdx++] = 128 | u & 63;
      } else {
        if (outIdx + 3 >= endIdx) break;
        heap[outIdx++] = 240 | u >> 18, heap[outIdx++] = 128 | u >> 12 & 63, heap[outIdx++] = 128 | u >> 6 & 63, heap[outIdx++] = 128 | u & 63, i2++;
      }
    }
    return heap[outIdx] = 0, outIdx - startIdx;
  }, "stringToUTF8Array"), stringToUTF8 = __name((str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite), "stringToUTF8"), stackAlloc = __name((sz) => __emscripten_stack_alloc(sz), "stackAlloc"), stringToUTF8OnStack = __name((str) => {
    var size = lengthBytesUTF8(str) + 1, ret = stackAlloc(size);
    return stringToUTF8(str, ret, size), ret;
  }, "stringToUTF8OnStack"), AsciiToString = __name((ptr) => {
    for (var str = ""; ; ) {
      var ch = HEAPU8[ptr++];
      if (!ch) return str;
      str += String.fromCharCode(ch);
    }
  }, "AsciiToString"), stringToUTF16 = __name((str, outPtr, maxBytesToWrite) => {
    if (maxBytesToWrite ??= 2147483647, maxBytesToWrite < 2) return 0;
    maxBytesToWrite -= 2;
    for (var startPtr = outPtr, numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length, i2 = 0; i2 < numCharsToWrite; ++i2) {
      var codeUnit = str.charCodeAt(i2);
      LE_HEAP_STORE_I16((outPtr >> 1) * 2, codeUnit), outPtr += 2;
    }
    return LE_HEAP_STORE_I16((outPtr >> 1) * 2, 0), outPtr - startPtr;
  }, "stringToUTF16");
  LE_ATOMICS_NATIVE_BYTE_ORDER = new Int8Array(new Int16Array([1]).buffer)[0] === 1 ? [((x) => x), ((x) => x), void 0, ((x) => x)] : [((x) => x), ((x) => ((x & 65280) << 8 | (x & 255) << 24) >> 16), void 0, ((x) => x >> 24 & 255 | x >> 8 & 65280 | (x & 65280) << 8 | (x & 255) << 24)];
  function LE_HEAP_UPDATE() {
    HEAPU16.unsigned = ((x) => x & 65535), HEAPU32.unsigned = ((x) => x >>> 0);
  }
  if (__name(LE_HEAP_UPDATE, "LE_HEAP_UPDATE"), initMemory(), Module.noExitRuntime && (noExitRuntime = Module.noExitRuntime), Module.print && (out = Module.print), Module.printErr && (err = Module.printErr), Module.dynamicLibraries && (dynamicLibraries = Module.dynamicLibraries), Module.wasmBinary && (wasmBinary = Module.wasmBinary), Module.arguments && (arguments_ = Module.arguments), Module.thisProgram && (thisProgram = Module.thisProgram), Module.preInit) for (typeof Module.preInit == "function" && (Module.preInit = [Module.preInit]); Module.preInit.length > 0; ) Module.preInit.shift()();
  Module.setValue = setValue, Module.getValue = getValue, Module.UTF8ToString = UTF8ToString, Module.stringToUTF8 = stringToUTF8, Module.lengthBytesUTF8 = lengthBytesUTF8, Module.AsciiToString = AsciiToString, Module.stringToUTF16 = stringToUTF16, Module.loadWebAssemblyModule = loadWebAssemblyModule, Module.LE_HEAP_STORE_I64 = LE_HEAP_STORE_I64;
  var ASM_CONSTS = {}, _malloc, _calloc, _realloc, _free, _ts_range_edit, _memcmp, _ts_language_symbol_count, _ts_language_state_count, _ts_language_abi_version, _ts_language_name, _ts_language_field_count, _ts_language_next_state, _ts_language_symbol_name, _ts_language_symbol_for_name, _strncmp, _strlen, _ts_language_symbol_type, _ts_language_field_name_for_id, _ts_lookahead_iterator_new, _ts_lookahead_iterator_delete, _ts_lookahead_iterator_reset_state, _ts_lookahead_iterator_reset, _ts_lookahead_iterator_next, _ts_lookahead_iterator_current_symbol, _ts_point_edit, _ts_parser_delete, _ts_parser_reset, _ts_parser_set_language, _ts_parser_set_included_ranges, _ts_query_new, _ts_query_delete, _iswspace, _iswalnum, _ts_query_copy, _ts_query_pattern_count, _ts_query_capture_count, _ts_query_string_count, _ts_query_capture_name_for_id, _ts_query_capture_quantifier_for_id, _ts_query_string_value_for_id, _ts_query_predicates_for_pattern, _ts_query_start_byte_for_pattern, _ts_query_end_byte_for_pattern, _ts_query_is_pattern_rooted, _ts_query_is_pattern_non_local, _ts_query_is_pattern_guaranteed_at_step, _ts_query_disable_capture, _ts_query_disable_pattern, _ts_tree_copy, _ts_tree_delete, _ts_init, _ts_parser_new_wasm, _ts_parser_enable_logger_wasm, _ts_parser_parse_wasm, _ts_parser_included_ranges_wasm, _ts_language_type_is_named_wasm, _ts_language_type_is_visible_wasm, _ts_language_metadata_wasm, _ts_language_supertypes_wasm, _ts_language_subtypes_wasm, _ts_tree_root_node_wasm, _ts_tree_root_node_with_offset_wasm, _ts_tree_edit_wasm, _ts_tree_included_ranges_wasm, _ts_tree_get_changed_ranges_wasm, _ts_tree_cursor_new_wasm, _ts_tree_cursor_copy_wasm, _ts_tree_cursor_delete_wasm, _ts_tree_cursor_reset_wasm, _ts_tree_cursor_reset_to_wasm, _ts_tree_cursor_goto_first_child_wasm, _ts_tree_cursor_goto_last_child_wasm, _ts_tree_cursor_goto_first_child_for_index_wasm, _ts_tree_cursor_goto_first_child_for_position_wasm, _ts_tree_cursor_goto_next_sibling_wasm, _ts_tree_cursor_goto_previous_sibling_wasm, _ts_tree_cursor_goto_descendant_wasm, _ts_tree_cursor_goto_parent_wasm, _ts_tree_cursor_current_node_type_id_wasm, _ts_tree_cursor_current_node_state_id_wasm, _ts_tree_cursor_current_node_is_named_wasm, _ts_tree_cursor_current_node_is_missing_wasm, _ts_tree_cursor_current_node_id_wasm, _ts_tree_cursor_start_position_wasm, _ts_tree_cursor_end_position_wasm, _ts_tree_cursor_start_index_wasm, _ts_tree_cursor_end_index_wasm, _ts_tree_cursor_current_field_id_wasm, _ts_tree_cursor_current_depth_wasm, _ts_tree_cursor_current_descendant_index_wasm, _ts_tree_cursor_current_node_wasm, _ts_node_symbol_wasm, _ts_node_field_name_for_child_wasm, _ts_node_field_name_for_named_child_wasm, _ts_node_children_by_field_id_wasm, _ts_node_first_child_for_byte_wasm, _ts_node_first_named_child_for_byte_wasm, _ts_node_grammar_symbol_wasm, _ts_node_child_count_wasm, _ts_node_named_child_count_wasm, _ts_node_child_wasm, _ts_node_named_child_wasm, _ts_node_child_by_field_id_wasm, _ts_node_next_sibling_wasm, _ts_node_prev_sibling_wasm, _ts_node_next_named_sibling_wasm, _ts_node_prev_named_sibling_wasm, _ts_node_descendant_count_wasm, _ts_node_parent_wasm, _ts_node_child_with_descendant_wasm, _ts_node_descendant_for_index_wasm, _ts_node_named_descendant_for_index_wasm, _ts_node_descendant_for_position_wasm, _ts_node_named_descendant_for_position_wasm, _ts_node_start_point_wasm, _ts_node_end_point_wasm, _ts_node_start_index_wasm, _ts_node_end_index_wasm, _ts_node_to_string_wasm, _ts_node_children_wasm, _ts_node_named_children_wasm, _ts_node_descendants_of_type_wasm, _ts_node_is_named_wasm, _ts_node_has_changes_wasm, _ts_node_has_error_wasm, _ts_node_is_error_wasm, _ts_node_is_missing_wasm, _ts_node_is_extra_wasm, _ts_node_parse_state_wasm, _ts_node_next_parse_state_wasm, _ts_query_matches_wasm, _ts_query_captures_wasm, _memset, _memcpy, _memmove, _iswalpha, _iswblank, _iswdigit, _iswlower, _iswpunct, _iswupper, _iswxdigit, _memchr, _strcmp, _strncat, _strncpy, _towlower, _towupper, _setThrew, __emscripten_stack_restore, __emscripten_stack_alloc, _emscripten_stack_get_current, ___wasm_apply_data_relocs;
  function assignWasmExports(wasmExports2) {
    Module._malloc = _malloc = wasmExports2.malloc, Module._calloc = _calloc = wasmExports2.calloc, Module._realloc = _realloc = wasmExports2.realloc, Module._free = _free = wasmExports2.free, Module._ts_range_edit = _ts_range_edit = wasmExports2.ts_range_edit, Module._memcmp = _memcmp = wasmExports2.memcmp, Module._ts_language_symbol_count = _ts_language_symbol_count = wasmExports2.ts_language_symbol_count, Module._ts_language_state_count = _ts_language_state_count = wasmExports2.ts_language_state_count, Module._ts_language_abi_version = _ts_language_abi_version = wasmExports2.ts_language_abi_version, Module._ts_language_name = _ts_language_name = wasmExports2.ts_language_name, Module._ts_language_field_count = _ts_language_field_count = wasmExports2.ts_language_field_count, Module._ts_language_next_state = _ts_language_next_state = wasmExports2.ts_language_next_state, Module._ts_language_symbol_name = _ts_language_symbol_name = wasmExports2.ts_language_symbol_name, Module._ts_language_symbol_for_name = _ts_language_symbol_for_name = wasmExports2.ts_language_symbol_for_name, Module._strncmp = _strncmp = wasmExports2.strncmp, Module._strlen = _strlen = wasmExports2.strlen, Module._ts_language_symbol_type = _ts_language_symbol_type = wasmExports2.ts_language_symbol_type, Module._ts_language_field_name_for_id = _ts_language_field_name_for_id = wasmExports2.ts_language_field_name_for_id, Module._ts_lookahead_iterator_new = _ts_lookahead_iterator_new = wasmExports2.ts_lookahead_iterator_new, Module._ts_lookahead_iterator_delete = _ts_lookahead_iterator_delete = wasmExports2.ts_lookahead_iterator_delete, Module._ts_lookahead_iterator_reset_state = _ts_lookahead_iterator_reset_state = wasmExports2.ts_lookahead_iterator_reset_state, Module._ts_lookahead_iterator_reset = _ts_lookahead_iterator_reset = wasmExports2.ts_lookahead_iterator_reset, Module._ts_lookahead_iterator_next = _ts_lookahead_iterator_next = wasmExports2.ts_lookahead_iterator_next, Module._ts_lookahead_iterator_current_symbol = _ts_lookahead_iterator_current_symbol = wasmExports2.ts_lookahead_iterator_current_symbol, Module._ts_point_edit = _ts_point_edit = wasmExports2.ts_point_edit, Module._ts_parser_delete = _ts_parser_delete = wasmExports2.ts_parser_delete, Module._ts_parser_reset = _ts_parser_reset = wasmExports2.ts_parser_reset, Module._ts_parser_set_language = _ts_parser_set_language = wasmExports2.ts_parser_set_language, Module._ts_parser_set_included_ranges = _ts_parser_set_included_ranges = wasmExports2.ts_parser_set_included_ranges, Module._ts_query_new = _ts_query_new = wasmExports2.ts_query_new, Module._ts_query_delete = _ts_query_delete = wasmExports2.ts_query_delete, Module._iswspace = _iswspace = wasmExports2.iswspace, Module._iswalnum = _iswalnum = wasmExports2.iswalnum, Module._ts_query_copy = _ts_query_copy = wasmExports2.ts_query_copy, Module._ts_query_pattern_count = _ts_query_pattern_count = wasmExports2.ts_query_pattern_count, Module._ts_query_capture_count = _ts_query_capture_count = wasmExports2.ts_query_capture_count, Module._ts_query_string_count = _ts_query_string_count = wasmExports2.ts_query_string_count, Module._ts_query_capture_name_for_id = _ts_query_capture_name_for_id = wasmExports2.ts_query_capture_name_for_id, Module._ts_query_capture_quantifier_for_id = _ts_query_capture_quantifier_for_id = wasmExports2.ts_query_capture_quantifier_for_id, Module._ts_query_string_value_for_id = _ts_query_string_value_for_id = wasmExports2.ts_query_string_value_for_id, Module._ts_query_predicates_for_pattern = _ts_query_predicates_for_pattern = wasmExports2.ts_query_predicates_for_pattern, Module._ts_query_start_byte_for_pattern = _ts_query_start_byte_for_pattern = wasmExports2.ts_query_start_byte_for_pattern, Module._ts_query_end_byte_for_pattern = _ts_query_end_byte_for_pattern = wasmExports2.ts_query_end_byte_for_pattern, Module._ts_query_is_pattern_rooted = _ts_query_is_pattern_rooted = wasmExports2.ts_query_is_pattern_rooted, Module._ts_query_is_pattern_non_local = _ts_query_is_pattern_non_local = wasmExports2.ts_query_is_pattern_non_local, Module._ts_query_is_pattern_guaranteed_at_step = _ts_query_is_pattern_guaranteed_at_step = wasmExports2.ts_query_is_pattern_guaranteed_at_step, Module._ts_query_disable_capture = _ts_query_disable_capture = wasmExports2.ts_query_disable_capture, Module._ts_query_disable_pattern = _ts_query_disable_pattern = wasmExports2.ts_query_disable_pattern, Module._ts_tree_copy = _ts_tree_copy = wasmExports2.ts_tree_copy, Module._ts_tree_delete = _ts_tree_delete = wasmExports2.ts_tree_delete, Module._ts_init = _ts_init = wasmExports2.ts_init, Module._ts_parser_new_wasm = _ts_parser_new_wasm = wasmExports2.ts_parser_new_wasm, Module._ts_parser_enable_logger_wasm = _ts_parser_enable_logger_wasm = wasmExports2.ts_parser_enable_logger_wasm, Module._ts_parser_parse_wasm = _ts_parser_parse_wasm = wasmExports2.ts_parser_parse_wasm, Module._ts_parser_included_ranges_wasm = _ts_parser_included_ranges_wasm = wasmExports2.ts_parser_included_ranges_wasm, Module._ts_language_type_is_named_wasm = _ts_language_type_is_named_wasm = wasmExports2.ts_language_type_is_named_wasm, Module._ts_language_type_is_visible_wasm = _ts_language_type_is_visible_wasm = wasmExports2.ts_language_type_is_visible_wasm, Module._ts_language_metadata_wasm = _ts_language_metadata_wasm = wasmExports2.ts_language_metadata_wasm, Module._ts_language_supertypes_wasm = _ts_language_supertypes_wasm = wasmExports2.ts_language_supertypes_wasm, Module._ts_language_subtypes_wasm = _ts_language_subtypes_wasm = wasmExports2.ts_language_subtypes_wasm, Module._ts_tree_root_node_wasm = _ts_tree_root_node_wasm = wasmExports2.ts_tree_root_node_wasm, Module._ts_tree_root_node_with_offset_wasm = _ts_tree_root_node_with_offset_wasm = wasmExports2.ts_tree_root_node_with_offset_wasm, Module._ts_tree_edit_wasm = _ts_tree_edit_wasm = wasmExports2.ts_tree_edit_wasm, Module._ts_tree_included_ranges_wasm = _ts_tree_included_ranges_wasm = wasmExports2.ts_tree_included_ranges_wasm, Module._ts_tree_get_changed_ranges_wasm = _ts_tree_get_changed_ranges_wasm = wasmExports2.ts_tree_get_changed_ranges_wasm, Module._ts_tree_cursor_new_wasm = _ts_tree_cursor_new_wasm = wasmExports2.ts_tree_cursor_new_wasm, Module._ts_tree_cursor_copy_wasm = _ts_tree_cursor_copy_wasm = wasmExports2.ts_tree_cursor_copy_wasm, Module._ts_tree_cursor_delete_wasm = _ts_tree_cursor_delete_wasm = wasmExports2.ts_tree_cursor_delete_wasm, Module._ts_tree_cursor_reset_wasm = _ts_tree_cursor_reset_wasm = wasmExports2.ts_tree_cursor_reset_wasm, Module._ts_tree_cursor_reset_to_wasm = _ts_tree_cursor_reset_to_wasm = wasmExports2.ts_tree_cursor_reset_to_wasm, Module._ts_tree_cursor_goto_first_child_wasm = _ts_tree_cursor_goto_first_child_wasm = wasmExports2.ts_tree_cursor_goto_first_child_wasm, Module._ts_tree_cursor_goto_last_child_wasm = _ts_tree_cursor_goto_last_child_wasm = wasmExports2.ts_tree_cursor_goto_last_child_wasm, Module._ts_tree_cursor_goto_first_child_for_index_wasm = _ts_tree_cursor_goto_first_child_for_index_wasm = wasmExports2.ts_tree_cursor_goto_first_child_for_index_wasm, Module._ts_tree_cursor_goto_first_child_for_position_wasm = _ts_tree_cursor_goto_first_child_for_position_wasm = wasmExports2.ts_tree_cursor_goto_first_child_for_position_wasm, Module._ts_tree_cursor_goto_next_sibling_wasm = _ts_tree_cursor_goto_next_sibling_wasm = wasmExports2.ts_tree_cursor_goto_next_sibling_wasm, Module._ts_tree_cursor_goto_previous_sibling_wasm = _ts_tree_cursor_goto_previous_sibling_wasm = wasmExports2.ts_tree_cursor_goto_previous_sibling_wasm, Module._ts_tree_cursor_goto_descendant_wasm = _ts_tree_cursor_goto_descendant_wasm = wasmExports2.ts_tree_cursor_goto_descendant_wasm, Module._ts_tree_cursor_goto_parent_wasm = _ts_tree_cursor_goto_parent_wasm = wasmExports2.ts_tree_cursor_goto_parent_wasm, Module._ts_tree_cursor_current_node_type_id_wasm = _ts_tree_cursor_current_node_type_id_wasm = wasmExports2.ts_tree_cursor_current_node_type_id_wasm, Module._ts_tree_cursor_current_node_state_id_wasm = _ts_tree_cursor_current_node_state_id_wasm = wasmExports2.ts_tree_cursor_current_node_state_id_wasm, Module._ts_tree_cursor_current_node_is_named_wasm = _ts_tree_cursor_current_node_is_named_wasm = wasmExports2.ts_tree_cursor_current_node_is_named_wasm, Module._ts_tree_cursor_current_node_is_missing_wasm = _ts_tree_cursor_current_node_is_missing_wasm = wasmExports2.ts_tree_cursor_current_node_is_missing_wasm, Module._ts_tree_cursor_current_node_id_wasm = _ts_tree_cursor_current_node_id_wasm = wasmExports2.ts_tree_cursor_current_node_id_wasm, Module._ts_tree_cursor_start_position_wasm = _ts_tree_cursor_start_position_wasm = wasmExports2.ts_tree_cursor_start_position_wasm, Module._ts_tree_cursor_end_position_wasm = _ts_tree_cursor_end_position_wasm = wasmExports2.ts_tree_cursor_end_position_wasm, Module._ts_tree_cursor_start_index_wasm = _ts_tree_cursor_start_index_wasm = wasmExports2.ts_tree_cursor_start_index_wasm, Module._ts_tree_cursor_end_index_wasm = _ts_tree_cursor_end_index_wasm = wasmExports2.ts_tree_cursor_end_index_wasm, Module._ts_tree_cursor_current_field_id_wasm = _ts_tree_cursor_current_field_id_wasm = wasmExports2.ts_tree_cursor_current_field_id_wasm, Module._ts_tree_cursor_current_depth_wasm = _ts_tree_cursor_current_depth_wasm = wasmExports2.ts_tree_cursor_current_depth_wasm, Module._ts_tree_cursor_current_descendant_index_wasm = _ts_tree_cursor_current_descendant_index_wasm = wasmExports2.ts_tree_cursor_current_descendant_index_wasm, Module._ts_tree_cursor_current_node_wasm = _ts_tree_cursor_current_node_wasm = wasmExports2.ts_tree_cursor_current_node_wasm, Module._ts_node_symbol_wasm = _ts_node_symbol_wasm = wasmExports2.ts_node_symbol_wasm, Module._ts_node_field_name_for_child_wasm = _ts_node_field_name_for_child_wasm = wasmExports2.ts_node_field_name_for_child_wasm, Module._ts_node_field_name_for_named_child_wasm = _ts_node_field_name_for_named_child_wasm = wasmExports2.ts_node_field_name_for_named_child_wasm, Module._ts_node_children_by_field_id_wasm = _ts_node_children_by_field_id_wasm = wasmExports2.ts_node_children_by_field_id_wasm, Module._ts_node_first_child_for_byte_wasm = _ts_node_first_child_for_byte_wasm = wasmExports2.ts_node_first_child_for_byte_wasm, Module._ts_node_first_named_child_for_byte_wasm = _ts_node_first_named_child_for_byte_wasm = wasmExports2.ts_node_first_named_child_for_byte_wasm, Module._ts_node_grammar_symbol_wasm = _ts_node_grammar_symbol_wasm = wasmExports2.ts_node_grammar_symbol_wasm, Module._ts_node_child_count_wasm = _ts_node_child_count_wasm = wasmExports2.ts_node_child_count_wasm, Module._ts_node_named_child_count_wasm = _ts_node_named_child_count_wasm = wasmExports2.ts_node_named_child_count_wasm, Module._ts_node_child_wasm = _ts_node_child_wasm = wasmExports2.ts_node_child_wasm, Module._ts_node_named_child_wasm = _ts_node_named_child_wasm = wasmExports2.ts_node_named_child_wasm, Module._ts_node_child_by_field_id_wasm = _ts_node_child_by_field_id_wasm = wasmExports2.ts_node_child_by_field_id_wasm, Module._ts_node_next_sibling_wasm = _ts_node_next_sibling_wasm = wasmExports2.ts_node_next_sibling_wasm, Module._ts_node_prev_sibling_wasm = _ts_node_prev_sibling_wasm = wasmExports2.ts_node_prev_sibling_wasm, Module._ts_node_next_named_sibling_wasm = _ts_node_next_named_sibling_wasm = wasmExports2.ts_node_next_named_sibling_wasm, Module._ts_node_prev_named_sibling_wasm = _ts_node_prev_named_sibling_wasm = wasmExports2.ts_node_prev_named_sibling_wasm, Module._ts_node_descendant_count_wasm = _ts_node_descendant_count_wasm = wasmExports2.ts_node_descendant_count_wasm, Module._ts_node_parent_wasm = _ts_node_parent_wasm = wasmExports2.ts_node_parent_wasm, Module._ts_node_child_with_descendant_wasm = _ts_node_child_with_descendant_wasm = wasmExports2.ts_node_child_with_descendant_wasm, Module._ts_node_descendant_for_index_wasm = _ts_node_descendant_for_index_wasm = wasmExports2.ts_node_descendant_for_index_wasm, Module._ts_node_named_descendant_for_index_wasm = _ts_node_named_descendant_for_index_wasm = wasmExports2.ts_node_named_descendant_for_index_wasm, Module._ts_node_descendant_for_position_wasm = _ts_node_descendant_for_position_wasm = wasmExports2.ts_node_descendant_for_position_wasm, Module._ts_node_named_descendant_for_position_wasm = _ts_node_named_descendant_for_position_wasm = wasmExports2.ts_node_named_descendant_for_position_wasm, Module._ts_node_start_point_wasm = _ts_node_start_point_wasm = wasmExports2.ts_node_start_point_wasm, Module._ts_node_end_point_wasm = _ts_node_end_point_wasm = wasmExports2.ts_node_end_point_wasm, Module._ts_node_start_index_wasm = _ts_node_start_index_wasm = wasmExports2.ts_node_start_index_wasm, Module._ts_node_end_index_wasm = _ts_node_end_index_wasm = wasmExports2.ts_node_end_index_wasm, Module._ts_node_to_string_wasm = _ts_node_to_string_wasm = wasmExports2.ts_node_to_string_wasm, Module._ts_node_children_wasm = _ts_node_children_wasm = wasmExports2.ts_node_children_wasm, Module._ts_node_named_children_wasm = _ts_node_named_children_wasm = wasmExports2.ts_node_named_children_wasm, Module._ts_node_descendants_of_type_wasm = _ts_node_descendants_of_type_wasm = wasmExports2.ts_node_descendants_of_type_wasm, Module._ts_node_is_named_wasm = _ts_node_is_named_wasm = wasmExports2.ts_node_is_named_wasm, Module._ts_node_has_changes_wasm = _ts_node_has_changes_wasm = wasmExports2.ts_node_has_changes_wasm, Module._ts_node_has_error_wasm = _ts_node_has_error_wasm = wasmExports2.ts_node_has_error_wasm, Module._ts_node_is_error_wasm = _ts_node_is_error_wasm = wasmExports2.ts_node_is_error_wasm, Module._ts_node_is_missing_wasm = _ts_node_is_missing_wasm = wasmExports2.ts_node_is_missing_wasm, Module._ts_node_is_extra_wasm = _ts_node_is_extra_wasm = wasmExports2.ts_node_is_extra_wasm, Module._ts_node_parse_state_wasm = _ts_node_parse_state_wasm = wasmExports2.ts_node_parse_state_wasm, Module._ts_node_next_parse_state_wasm = _ts_node_next_parse_state_wasm = wasmExports2.ts_node_next_parse_state_wasm, Module._ts_query_matches_wasm = _ts_query_matches_wasm = wasmExports2.ts_query_matches_wasm, Module._ts_query_captures_wasm = _ts_query_captures_wasm = wasmExports2.ts_query_captures_wasm, Module._memset = _memset = wasmExports2.memset, Module._memcpy = _memcpy = wasmExports2.memcpy, Module._memmove = _memmove = wasmExports2.memmove, Module._iswalpha = _iswalpha = wasmExports2.iswalpha, Module._iswblank = _iswblank = wasmExports2.iswblank, Module._iswdigit = _iswdigit = wasmExports2.iswdigit, Module._iswlower = _iswlower = wasmExports2.iswlower, Module._iswpunct = _iswpunct = wasmExports2.iswpunct, Module._iswupper = _iswupper = wasmExports2.iswupper, Module._iswxdigit = _iswxdigit = wasmExports2.iswxdigit, Module._memchr = _memchr = wasmExports2.memchr, Module._strcmp = _strcmp = wasmExports2.strcmp, Module._strncat = _strncat = wasmExports2.strncat, Module._strncpy = _strncpy = wasmExports2.strncpy, Module._towlower = _towlower = wasmExports2.towlower, Module._towupper = _towupper = wasmExports2.towupper, _setThrew = wasmExports2.setThrew, __emscripten_stack_restore = wasmExports2._emscripten_stack_restore, __emscripten_stack_alloc = wasmExports2._emscripten_stack_alloc, _emscripten_stack_get_current = wasmExports2.emscripten_stack_get_current, ___wasm_apply_data_relocs = wasmExports2.__wasm_apply_data_relocs;
  }
  __name(assignWasmExports, "assignWasmExports");
  var wasmImports = { __heap_base: ___heap_base, __indirect_function_table: wasmTable, __memory_base: ___memory_base, __stack_high: ___stack_high, __stack_low: ___stack_low, __stack_pointer: ___stack_pointer, __table_base: ___table_base, _abort_js: __abort_js, emscripten_resize_heap: _emscripten_resize_heap, fd_close: _fd_close, fd_seek: _fd_seek, fd_write: _fd_write, memory: wasmMemory, tree_sitter_log_callback: _tree_sitter_log_callback, tree_sitter_parse_callback: _tree_sitter_parse_callback, tree_sitter_progress_callback: _tree_sitter_progress_callback, tree_sitter_query_progress_callback: _tree_sitter_query_progress_callback };
  function callMain(args2 = []) {
    var entryFunction = resolveGlobalSymbol("main").sym;
    if (entryFunction) {
      args2.unshift(thisProgram);
      var argc = args2.length, argv = stackAlloc((argc + 1) * 4), argv_ptr = argv;
      args2.forEach((arg) => {
        LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, stringToUTF8OnStack(arg)), argv_ptr += 4;
      }), LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, 0);
      try {
        var ret = entryFunction(argc, argv);
        return exitJS(ret, true), ret;
      } catch (e) {
        return handleException(e);
      }
    }
  }
  __name(callMain, "callMain");
  function run(args2 = arguments_) {
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    if (preRun(), runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    function doRun() {
      if (Module.calledRun = true, !ABORT) {
        initRuntime(), readyPromiseResolve?.(Module), Module.onRuntimeInitialized?.();
        var noInitialRun = Module.noInitialRun || false;
        noInitialRun || callMain(args2), postRun();
      }
    }
    __name(doRun, "doRun"), Module.setStatus ? (Module.setStatus("Running..."), setTimeout(() => {
      setTimeout(() => Module.setStatus(""), 1), doRun();
    }, 1)) : doRun();
  }
  __name(run, "run");
  var wasmExports;
  return wasmExports = await createWasm(), run(), runtimeInitialized ? moduleRtn = Module : moduleRtn = new Promise((resolve, reject) => {
    readyPromiseResolve = resolve, readyPromiseReject = reject;
  }), moduleRtn;
}
__name(Module2, "Module");
var web_tree_sitter_default = Module2;
var Module3 = null;
async function initializeBinding(moduleOptions) {
  return Module3 ??= await web_tree_sitter_default(moduleOptions);
}
__name(initializeBinding, "initializeBinding");
function checkModule() {
  return !!Module3;
}
__name(checkModule, "checkModule");
var TRANSFER_BUFFER;
var LANGUAGE_VERSION;
var MIN_COMPATIBLE_VERSION;
var finalizer4 = newFinalizer((addresses) => {
  C._ts_parser_delete(addresses[0]), C._free(addresses[1]);
});
var Parser = class {
  static {
    __name(this, "Parser");
  }
  0 = 0;
  1 = 0;
  logCallback = null;
  language = null;
  static async init(moduleOptions) {
    setModule(await initializeBinding(moduleOptions)), TRANSFER_BUFFER = C._ts_init(), LANGUAGE_VERSION = C.getValue(TRANSFER_BUFFER, "i32"), MIN_COMPATIBLE_VERSION = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  constructor() {
    this.initialize(), finalizer4?.register(this, [this[0], this[1]], this);
  }
  initialize() {
    if (!checkModule()) throw new Error("cannot construct a Parser before calling `init()`");
    C._ts_parser_new_wasm(), this[0] = C.getValue(TRANSFER_BUFFER, "i32"), this[1] = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  delete() {
    finalizer4?.unregister(this), C._ts_parser_delete(this[0]), C._free(this[1]), this[0] = 0, this[1] = 0;
  }
  setLanguage(language2) {
    let address;
    if (!language2) address = 0, this.language = null;
    else if (language2.constructor === Language) {
      address = language2[0];
      const version = C._ts_language_abi_version(address);
      if (version < MIN_COMPATIBLE_VERSION || LANGUAGE_VERSION < version) throw new Error(`Incompatible language version ${version}. Compatibility range ${MIN_COMPATIBLE_VERSION} through ${LANGUAGE_VERSION}.`);
      this.language = language2;
    } else throw new Error("Argument must be a Language");
    return C._ts_parser_set_language(this[0], address), this;
  }
  parse(callback, oldTree, options) {
    if (typeof callback == "string") C.currentParseCallback = (index) => callback.slice(index);
    else if (typeof callback == "function") C.currentParseCallback = callback;
    else throw new Error("Argument must be a string or a function");
    options?.progressCallback ? C.currentProgressCallback = options.progressCallback : C.currentProgressCallback = null, this.logCallback ? (C.currentLogCallback = this.logCallback, C._ts_parser_enable_logger_wasm(this[0], 1)) : (C.currentLogCallback = null, C._ts_parser_enable_logger_wasm(this[0], 0));
    let rangeCount = 0, rangeAddress = 0;
    if (options?.includedRanges) {
      rangeCount = options.includedRanges.length, rangeAddress = C._calloc(rangeCount, SIZE_OF_RANGE);
      let address = rangeAddress;
      for (let i2 = 0; i2 < rangeCount; i2++) marshalRange(address, options.includedRanges[i2]), address += SIZE_OF_RANGE;
    }
    const treeAddress = C._ts_parser_parse_wasm(this[0], this[1], oldTree ? oldTree[0] : 0, rangeAddress, rangeCount);
    if (!treeAddress) return C.currentParseCallback = null, C.currentLogCallback = null, C.currentProgressCallback = null, null;
    if (!this.language) throw new Error("Parser must have a language to parse");
    const result = new Tree(INTERNAL, treeAddress, this.language, C.currentParseCallback);
    return C.currentParseCallback = null, C.currentLogCallback = null, C.currentProgressCallback = null, result;
  }
  reset() {
    C._ts_parser_reset(this[0]);
  }
  getIncludedRanges() {
    C._ts_parser_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32"), buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32"), result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) result[i2] = unmarshalRange(address), address += SIZE_OF_RANGE;
      C._free(buffer);
    }
    return result;
  }
  setLogger(callback) {
    if (!callback) this.logCallback = null;
    else {
      if (typeof callback != "function") throw new Error("Logger callback must be a function");
      this.logCallback = callback;
    }
    return this;
  }
  getLogger() {
    return this.logCallback;
  }
};
var PREDICATE_STEP_TYPE_CAPTURE = 1;
var PREDICATE_STEP_TYPE_STRING = 2;
var QUERY_WORD_REGEX = /[\w-]+/g;
var CaptureQuantifier = { Zero: 0, ZeroOrOne: 1, ZeroOrMore: 2, One: 3, OneOrMore: 4 };
var isCaptureStep = __name((step) => step.type === "capture", "isCaptureStep");
var isStringStep = __name((step) => step.type === "string", "isStringStep");
var QueryErrorKind = { Syntax: 1, NodeName: 2, FieldName: 3, CaptureName: 4, PatternStructure: 5 };
var QueryError = class _QueryError extends Error {
  constructor(kind, info2, index, length) {
    super(_QueryError.formatMessage(kind, info2)), this.kind = kind, this.info = info2, this.index = index, this.length = length, this.name = "QueryError";
  }
  kind;
  info;
  index;
  length;
  static {
    __name(this, "QueryError");
  }
  static formatMessage(kind, info2) {
    switch (kind) {
      case QueryErrorKind.NodeName:
        return `Bad node name '${info2.word}'`;
      case QueryErrorKind.FieldName:
        return `Bad field name '${info2.word}'`;
      case QueryErrorKind.CaptureName:
        return `Bad capture name @${info2.word}`;
      case QueryErrorKind.PatternStructure:
        return `Bad pattern structure at offset ${info2.suffix}`;
      case QueryErrorKind.Syntax:
        return `Bad syntax at offset ${info2.suffix}`;
    }
  }
};
function parseAnyPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) throw new Error(`Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}`);
  if (!isCaptureStep(steps[1])) throw new Error(`First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}"`);
  const isPositive = operator === "eq?" || operator === "any-eq?", matchAll = !operator.startsWith("any-");
  if (isCaptureStep(steps[2])) {
    const captureName1 = steps[1].name, captureName2 = steps[2].name;
    textPredicates[index].push((captures) => {
      const nodes1 = [], nodes2 = [];
      for (const c of captures) c.name === captureName1 && nodes1.push(c.node), c.name === captureName2 && nodes2.push(c.node);
      const compare = __name((n1, n2, positive) => positive ? n1.text === n2.text : n1.text !== n2.text, "compare");
      return matchAll ? nodes1.every((n1) => nodes2.some((n2) => compare(n1, n2, isPositive))) : nodes1.some((n1) => nodes2.some((n2) => compare(n1, n2, isPositive)));
    });
  } else {
    const captureName = steps[1].name, stringValue = steps[2].value, matches = __name((n) => n.text === stringValue, "matches"), doesNotMatch = __name((n) => n.text !== stringValue, "doesNotMatch");
    textPredicates[index].push((captures) => {
      const nodes = [];
      for (const c of captures) c.name === captureName && nodes.push(c.node);
      const test = isPositive ? matches : doesNotMatch;
      return matchAll ? nodes.every(test) : nodes.some(test);
    });
  }
}
__name(parseAnyPredicate, "parseAnyPredicate");
function parseMatchPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) throw new Error(`Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}.`);
  if (steps[1].type !== "capture") throw new Error(`First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`);
  if (steps[2].type !== "string") throw new Error(`Second argument of \`#${operator}\` predicate must be a string. Got @${steps[2].name}.`);
  const isPositive = operator === "match?" || operator === "any-match?", matchAll = !operator.startsWith("any-"), captureName = steps[1].name, regex = new RegExp(steps[2].value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) c.name === captureName && nodes.push(c.node.text);
    const test = __name((text2, positive) => positive ? regex.test(text2) : !regex.test(text2), "test");
    return nodes.length === 0 ? !isPositive : matchAll ? nodes.every((text2) => test(text2, isPositive)) : nodes.some((text2) => test(text2, isPositive));
  });
}
__name(parseMatchPredicate, "parseMatchPredicate");
function parseAnyOfPredicate(steps, index, operator, textPredicates) {
  if (steps.length < 2) throw new Error(`Wrong number of arguments to \`#${operator}\` predicate. Expected at least 1. Got ${steps.length - 1}.`);
  if (steps[1].type !== "capture") throw new Error(`First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`);
  const isPositive = operator === "any-of?", captureName = steps[1].name, stringSteps = steps.slice(2);
  if (!stringSteps.every(isStringStep)) throw new Error(`Arguments to \`#${operator}\` predicate must be strings.".`);
  const values = stringSteps.map((s) => s.value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) c.name === captureName && nodes.push(c.node.text);
    return nodes.length === 0 ? !isPositive : nodes.every((text2) => values.includes(text2)) === isPositive;
  });
}
__name(parseAnyOfPredicate, "parseAnyOfPredicate");
function parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties) {
  if (steps.length < 2 || steps.length > 3) throw new Error(`Wrong number of arguments to \`#${operator}\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`);
  if (!steps.every(isStringStep)) throw new Error(`Arguments to \`#${operator}\` predicate must be strings.".`);
  const properties = operator === "is?" ? assertedProperties : refutedProperties;
  properties[index] || (properties[index] = {}), properties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseIsPredicate, "parseIsPredicate");
function parseSetDirective(steps, index, setProperties) {
  if (steps.length < 2 || steps.length > 3) throw new Error(`Wrong number of arguments to \`#set!\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`);
  if (!steps.every(isStringStep)) throw new Error('Arguments to `#set!` predicate must be strings.".');
  setProperties[index] || (setProperties[index] = {}), setProperties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseSetDirective, "parseSetDirective");
function parsePattern(index, stepType, stepValueId, captureNames, stringValues, steps, textPredicates, predicates, setProperties, assertedProperties, refutedProperties) {
  if (stepType === PREDICATE_STEP_TYPE_CAPTURE) {
    const name2 = captureNames[stepValueId];
    steps.push({ type: "capture", name: name2 });
  } else if (stepType === PREDICATE_STEP_TYPE_STRING) steps.push({ type: "string", value: stringValues[stepValueId] });
  else if (steps.length > 0) {
    if (steps[0].type !== "string") throw new Error("Predicates must begin with a literal value");
    const operator = steps[0].value;
    switch (operator) {
      case "any-not-eq?":
      case "not-eq?":
      case "any-eq?":
      case "eq?":
        parseAnyPredicate(steps, index, operator, textPredicates);
        break;
      case "any-not-match?":
      case "not-match?":
      case "any-match?":
      case "match?":
        parseMatchPredicate(steps, index, operator, textPredicates);
        break;
      case "not-any-of?":
      case "any-of?":
        parseAnyOfPredicate(steps, index, operator, textPredicates);
        break;
      case "is?":
      case "is-not?":
        parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties);
        break;
      case "set!":
        parseSetDirective(steps, index, setProperties);
        break;
      default:
        predicates[index].push({ operator, operands: steps.slice(1) });
    }
    steps.length = 0;
  }
}
__name(parsePattern, "parsePattern");
function indexForByteOffset(source, byteOffset) {
  return new TextEncoder().encodeInto(source, new Uint8Array(byteOffset)).read;
}
__name(indexForByteOffset, "indexForByteOffset");
var finalizer5 = newFinalizer((address) => {
  C._ts_query_delete(address);
});
var Query = class {
  static {
    __name(this, "Query");
  }
  0 = 0;
  exceededMatchLimit;
  textPredicates;
  source;
  captureNames;
  captureQuantifiers;
  predicates;
  setProperties;
  assertedProperties;
  refutedProperties;
  matchLimit;
  constructor(language2, source) {
    const sourceLength = C.lengthBytesUTF8(source), sourceAddress = C._malloc(sourceLength + 1);
    C.stringToUTF8(source, sourceAddress, sourceLength + 1);
    const address = C._ts_query_new(language2[0], sourceAddress, sourceLength, TRANSFER_BUFFER, TRANSFER_BUFFER + SIZE_OF_INT);
    if (!address) {
      const errorId = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32"), errorByte = C.getValue(TRANSFER_BUFFER, "i32"), errorIndex = C.UTF8ToString(sourceAddress, errorByte).length, suffix = source.slice(errorIndex, errorIndex + 100).split(`
`)[0], word = suffix.match(QUERY_WORD_REGEX)?.[0] ?? "";
      switch (C._free(sourceAddress), errorId) {
        case QueryErrorKind.Syntax:
          throw new QueryError(QueryErrorKind.Syntax, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
        case QueryErrorKind.NodeName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.FieldName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.CaptureName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.PatternStructure:
          throw new QueryError(errorId, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
      }
    }
    const stringCount = C._ts_query_string_count(address), captureCount = C._ts_query_capture_count(address), patternCount = C._ts_query_pattern_count(address), captureNames = new Array(captureCount), captureQuantifiers = new Array(patternCount), stringValues = new Array(stringCount);
    for (let i2 = 0; i2 < captureCount; i2++) {
      const nameAddress = C._ts_query_capture_name_for_id(address, i2, TRANSFER_BUFFER), nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      captureNames[i2] = C.UTF8ToString(nameAddress, nameLength);
    }
    for (let i2 = 0; i2 < patternCount; i2++) {
      const captureQuantifiersArray = new Array(captureCount);
      for (let j = 0; j < captureCount; j++) {
        const quantifier = C._ts_query_capture_quantifier_for_id(address, i2, j);
        captureQuantifiersArray[j] = quantifier;
      }
      captureQuantifiers[i2] = captureQuantifiersArray;
    }
    for (let i2 = 0; i2 < stringCount; i2++) {
      const valueAddress = C._ts_query_string_value_for_id(address, i2, TRANSFER_BUFFER), nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      stringValues[i2] = C.UTF8ToString(valueAddress, nameLength);
    }
    const setProperties = new Array(patternCount), assertedProperties = new Array(patternCount), refutedProperties = new Array(patternCount), predicates = new Array(patternCount), textPredicates = new Array(patternCount);
    for (let i2 = 0; i2 < patternCount; i2++) {
      const predicatesAddress = C._ts_query_predicates_for_pattern(address, i2, TRANSFER_BUFFER), stepCount = C.getValue(TRANSFER_BUFFER, "i32");
      predicates[i2] = [], textPredicates[i2] = [];
      const steps = new Array();
      let stepAddress = predicatesAddress;
      for (let j = 0; j < stepCount; j++) {
        const stepType = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        const stepValueId = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT, parsePattern(i2, stepType, stepValueId, captureNames, stringValues, steps, textPredicates, predicates, setProperties, assertedProperties, refutedProperties);
      }
      Object.freeze(textPredicates[i2]), Object.freeze(predicates[i2]), Object.freeze(setProperties[i2]), Object.freeze(assertedProperties[i2]), Object.freeze(refutedProperties[i2]);
    }
    C._free(sourceAddress), this[0] = address, this.captureNames = captureNames, this.captureQuantifiers = captureQuantifiers, this.textPredicates = textPredicates, this.source = source, this.predicates = predicates, this.setProperties = setProperties, this.assertedProperties = assertedProperties, this.refutedProperties = refutedProperties, this.exceededMatchLimit = false, finalizer5?.register(this, address, this);
  }
  delete() {
    finalizer5?.unregister(this), C._ts_query_delete(this[0]), this[0] = 0;
  }
  matches(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT, endPosition = options.endPosition ?? ZERO_POINT, startIndex = options.startIndex ?? 0, endIndex = options.endIndex ?? 0, startContainingPosition = options.startContainingPosition ?? ZERO_POINT, endContainingPosition = options.endContainingPosition ?? ZERO_POINT, startContainingIndex = options.startContainingIndex ?? 0, endContainingIndex = options.endContainingIndex ?? 0, matchLimit = options.matchLimit ?? 4294967295, maxStartDepth = options.maxStartDepth ?? 4294967295, progressCallback = options.progressCallback;
    if (typeof matchLimit != "number") throw new Error("Arguments must be numbers");
    if (this.matchLimit = matchLimit, endIndex !== 0 && startIndex > endIndex) throw new Error("`startIndex` cannot be greater than `endIndex`");
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) throw new Error("`startPosition` cannot be greater than `endPosition`");
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    progressCallback && (C.currentQueryProgressCallback = progressCallback), marshalNode(node), C._ts_query_matches_wasm(this[0], node.tree[0], startPosition.row, startPosition.column, endPosition.row, endPosition.column, startIndex, endIndex, startContainingPosition.row, startContainingPosition.column, endContainingPosition.row, endContainingPosition.column, startContainingIndex, endContainingIndex, matchLimit, maxStartDepth);
    const rawCount = C.getValue(TRANSFER_BUFFER, "i32"), startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32"), didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32"), result = new Array(rawCount);
    this.exceededMatchLimit = !!didExceedMatchLimit;
    let filteredCount = 0, address = startAddress;
    for (let i2 = 0; i2 < rawCount; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captures = new Array(captureCount);
      if (address = unmarshalCaptures(this, node.tree, address, patternIndex, captures), this.textPredicates[patternIndex].every((p) => p(captures))) {
        result[filteredCount] = { patternIndex, captures };
        const setProperties = this.setProperties[patternIndex];
        result[filteredCount].setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        result[filteredCount].assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        result[filteredCount].refutedProperties = refutedProperties, filteredCount++;
      }
    }
    return result.length = filteredCount, C._free(startAddress), C.currentQueryProgressCallback = null, result;
  }
  captures(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT, endPosition = options.endPosition ?? ZERO_POINT, startIndex = options.startIndex ?? 0, endIndex = options.endIndex ?? 0, startContainingPosition = options.startContainingPosition ?? ZERO_POINT, endContainingPosition = options.endContainingPosition ?? ZERO_POINT, startContainingIndex = options.startContainingIndex ?? 0, endContainingIndex = options.endContainingIndex ?? 0, matchLimit = options.matchLimit ?? 4294967295, maxStartDepth = options.maxStartDepth ?? 4294967295, progressCallback = options.progressCallback;
    if (typeof matchLimit != "number") throw new Error("Arguments must be numbers");
    if (this.matchLimit = matchLimit, endIndex !== 0 && startIndex > endIndex) throw new Error("`startIndex` cannot be greater than `endIndex`");
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) throw new Error("`startPosition` cannot be greater than `endPosition`");
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    progressCallback && (C.currentQueryProgressCallback = progressCallback), marshalNode(node), C._ts_query_captures_wasm(this[0], node.tree[0], startPosition.row, startPosition.column, endPosition.row, endPosition.column, startIndex, endIndex, startContainingPosition.row, startContainingPosition.column, endContainingPosition.row, endContainingPosition.column, startContainingIndex, endContainingIndex, matchLimit, maxStartDepth);
    const count = C.getValue(TRANSFER_BUFFER, "i32"), startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32"), didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32"), result = new Array();
    this.exceededMatchLimit = !!didExceedMatchLimit;
    const captures = new Array();
    let address = startAddress;
    for (let i2 = 0; i2 < count; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureIndex = C.getValue(address, "i32");
      if (address += SIZE_OF_INT, captures.length = captureCount, address = unmarshalCaptures(this, node.tree, address, patternIndex, captures), this.textPredicates[patternIndex].every((p) => p(captures))) {
        const capture = captures[captureIndex], setProperties = this.setProperties[patternIndex];
        capture.setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        capture.assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        capture.refutedProperties = refutedProperties, result.push(capture);
      }
    }
    return C._free(startAddress), C.currentQueryProgressCallback = null, result;
  }
  predicatesForPattern(patternIndex) {
    return this.predicates[patternIndex];
  }
  disableCapture(captureName) {
    const captureNameLength = C.lengthBytesUTF8(captureName), captureNameAddress = C._malloc(captureNameLength + 1);
    C.stringToUTF8(captureName, captureNameAddress, captureNameLength + 1), C._ts_query_disable_capture(this[0], captureNameAddress, captureNameLength), C._free(captureNameAddress);
  }
  disablePattern(patternIndex) {
    if (patternIndex >= this.predicates.length) throw new Error(`Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`);
    C._ts_query_disable_pattern(this[0], patternIndex);
  }
  didExceedMatchLimit() {
    return this.exceededMatchLimit;
  }
  startIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) throw new Error(`Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`);
    const byteOffset = C._ts_query_start_byte_for_pattern(this[0], patternIndex);
    return indexForByteOffset(this.source, byteOffset);
  }
  endIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) throw new Error(`Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`);
    const byteOffset = C._ts_query_end_byte_for_pattern(this[0], patternIndex);
    return indexForByteOffset(this.source, byteOffset);
  }
  patternCount() {
    return C._ts_query_pattern_count(this[0]);
  }
  captureIndexForName(captureName) {
    return this.captureNames.indexOf(captureName);
  }
  isPatternRooted(patternIndex) {
    return C._ts_query_is_pattern_rooted(this[0], patternIndex) === 1;
  }
  isPatternNonLocal(patternIndex) {
    return C._ts_query_is_pattern_non_local(this[0], patternIndex) === 1;
  }
  isPatternGuaranteedAtStep(index) {
    const byteOffset = C.lengthBytesUTF8(this.source.slice(0, index));
    return C._ts_query_is_pattern_guaranteed_at_step(this[0], byteOffset) === 1;
  }
};

// src/code-check/python/shorten.ts
var HEAD = /^([ \t]*)(?:async[ \t]+)?def[ \t]+\w+(?:\[.*?\])?\(/gm;
function shorten(source, wanted) {
  const cuts = [{ at: 0, shift: 0 }];
  let text2 = "";
  let kept = 0;
  for (const { 0: head, 1: indent = "", index } of source.matchAll(HEAD)) {
    if (index < kept) continue;
    const open = index + head.length;
    const outside = new RegExp(`\\n(?!${indent}[ \\t)]|[ \\t\\r]*(?:\\n|$))`, "g");
    outside.lastIndex = open;
    const inside2 = source.slice(open - 1, outside.exec(source)?.index).trimEnd();
    if (wanted.test(inside2) || !isWhole(inside2)) continue;
    text2 += `${source.slice(kept, open)}):pass`;
    kept = open - 1 + inside2.length;
    cuts.push({ at: text2.length, shift: kept - text2.length });
  }
  let near = 0;
  return {
    text: text2 + source.slice(kept),
    // A walk over a tree asks for one offset after the other.
    origin(offset) {
      while ((cuts[near + 1]?.at ?? Number.POSITIVE_INFINITY) <= offset) near++;
      while ((cuts[near]?.at ?? 0) > offset) near--;
      return offset + (cuts[near]?.shift ?? 0);
    }
  };
}
function isWhole(inside2) {
  const count = (sign) => inside2.split(sign).length;
  return /\)[^()]*:\s*\S/.test(inside2) && !inside2.endsWith("\\") && ['"""', "'''"].every((quotes) => count(quotes) % 2 === 1) && ["()", "[]", "{}"].every(([open = "", close = ""]) => count(open) === count(close));
}

// src/code-check/python/syntax-tree.ts
var Node2 = class _Node {
  type;
  /** What it is to its parent, where the grammar names that. */
  field;
  from;
  to;
  children;
  /** Those children that are more than a keyword or a sign. */
  parts;
  #source;
  constructor(source, type, field, span, children, parts2) {
    this.type = type;
    this.field = field;
    this.from = span.from;
    this.to = span.to;
    this.children = children;
    this.parts = parts2;
    this.#source = source;
  }
  get text() {
    return this.#source.slice(this.from, this.to);
  }
  /** The child of that name, or null. */
  find(name2) {
    return this.children.find((child) => child.field === name2) ?? null;
  }
  /** The child of that name; where there is none, an empty node, which is nothing that a check knows. */
  get(name2) {
    return this.find(name2) ?? new _Node(this.#source, "", name2, { from: this.from, to: this.from }, [], []);
  }
  all(name2) {
    return this.children.filter((child) => child.field === name2);
  }
  /** The first part; an empty node where there is none. */
  get only() {
    return this.parts[0] ?? this.get("");
  }
  /** All of a type that are inside, however deep. */
  descendants(type) {
    return this.parts.flatMap(
      (part) => part.type === type ? [part, ...part.descendants(type)] : part.descendants(type)
    );
  }
  get hasComma() {
    return this.children.some(({ type }) => type === ",");
  }
};
var PythonSyntaxError = class extends Error {
  offset;
  constructor(message, offset) {
    super(message);
    this.offset = offset;
  }
};
var MAX_DEPTH2 = 1e3;
var MAX_MILLISECONDS = 1e4;
await Parser.init();
var language = await Language.load((0,node_module__WEBPACK_IMPORTED_MODULE_5__.createRequire)(moduleUrl).resolve("#tree-sitter-python.wasm"));
var parser = new Parser().setLanguage(language);
var TYPES = language.types;
var NAMED = TYPES.map((_, id) => language.nodeTypeIsNamed(id));
var EXTRAS = /* @__PURE__ */ new Set([language.idForNodeType("comment", true), language.idForNodeType("line_continuation", true)]);
function parsePython(source, wanted = null) {
  const whole = { text: source, origin: (offset) => offset };
  const shortened = wanted === null ? whole : shorten(source, wanted);
  const parsed2 = parseShortened(source, shortened);
  return parsed2.kind === "parsed" || shortened.text === source ? parsed2 : parseShortened(source, whole);
}
function parseShortened(source, { text: text2, origin }) {
  let tree = null;
  let cursor = null;
  try {
    const deadline = performance.now() + MAX_MILLISECONDS;
    tree = parser.parse(text2, null, { progressCallback: () => performance.now() > deadline });
    if (tree === null) {
      parser.reset();
      throw new PythonSyntaxError("reading it takes too long", 0);
    }
    const { rootNode } = tree;
    if (rootNode.hasError) throw syntaxError(rootNode);
    const comments = rootNode.descendantsOfType("comment").map(({ startIndex, endIndex }) => ({ from: origin(startIndex), to: origin(endIndex) }));
    cursor = tree.walk();
    return { kind: "parsed", root: copy(cursor, source, origin, "", 0), comments };
  } catch (error) {
    if (error instanceof PythonSyntaxError) return { kind: "failed", message: error.message, offset: error.offset };
    if (error instanceof RangeError) return { kind: "failed", message: "the code is nested too deeply", offset: 0 };
    throw error;
  } finally {
    cursor?.delete();
    tree?.delete();
  }
}
function copy(cursor, source, origin, parent, depth) {
  const { nodeTypeId, currentFieldName, startIndex, endIndex } = cursor;
  if (depth > MAX_DEPTH2) throw new PythonSyntaxError("the code is nested too deeply", startIndex);
  const type = TYPES[nodeTypeId] ?? "ERROR";
  const span = { from: origin(startIndex), to: origin(endIndex) };
  const children = [];
  const parts2 = [];
  if (cursor.gotoFirstChild()) {
    do {
      const id = cursor.nodeTypeId;
      if (EXTRAS.has(id)) continue;
      const child = copy(cursor, source, origin, type, depth + 1);
      children.push(child);
      if (NAMED[id]) parts2.push(child);
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  const node = new Node2(source, type, currentFieldName, span, children, parts2);
  refuse(node, parent, source);
  const { only } = node;
  const isInBrackets = /^parenthesized_(?:expression|list_splat)$/.test(type) || // `(a) = 1` is one name in brackets.
  type === "tuple_pattern" && parts2.length === 1 && !node.hasComma;
  if (isInBrackets) return new Node2(source, only.type, currentFieldName, only, only.children, only.parts);
  const definition = type === "decorated_definition" ? node.find("definition") : null;
  if (definition === null) return node;
  const decorators = parts2.filter((part) => part.type === "decorator");
  const all = [...decorators, ...definition.children];
  return new Node2(source, definition.type, currentFieldName, span, all, [...decorators, ...definition.parts]);
}
var STRING_START = /^(?:[rbuft]|br|rb|fr|rf|tr|rt)?["']/i;
var WITH_AS = /^(?:with_item|except_clause|case_pattern|parenthesized_expression|.*_pattern)$/;
var ONLY_PYTHON_2 = /* @__PURE__ */ new Set(["print_statement", "exec_statement", "<>"]);
function refuse(node, parent, source) {
  const { type, from } = node;
  if (type === "as_pattern" && !WITH_AS.test(parent)) throw new PythonSyntaxError("a syntax error", from);
  const isPython2 = ONLY_PYTHON_2.has(type) || type === "expression_list" && parent === "raise_statement" || type === "tuple_pattern" && parent.includes("parameter") || type === "string" && !STRING_START.test(source.slice(from, from + 3));
  if (isPython2) throw new PythonSyntaxError("this is Python 2", from);
  if (type === "module" || type === "block") checkIndentation(node, source);
}
function checkIndentation({ type, parts: parts2, from: start2 }, source) {
  let expected = type === "module" ? "" : null;
  for (const { from } of parts2) {
    const indent = indentation(source, from);
    expected ??= indent;
    if (indent !== null && indent !== expected)
      throw new PythonSyntaxError("this line is indented like no block around it", from);
  }
  if (parts2.length === 0 && type !== "module") throw new PythonSyntaxError("an indented block is expected here", start2);
}
function indentation(source, from) {
  const start2 = source.lastIndexOf("\n", from - 1) + 1;
  if (/\\\r?\n$/.test(source.slice(Math.max(0, start2 - 3), start2))) return null;
  return /^\uFEFF?(?:[ \t]*\f)*([ \t]*)$/.exec(source.slice(start2, from))?.[1] ?? null;
}
function syntaxError(root) {
  let wrong = root;
  for (let next = root; next; ) {
    wrong = next;
    next = wrong.children.find((child) => child.hasError || child.isMissing);
  }
  if (wrong.isMissing) return new PythonSyntaxError(`"${wrong.type}" is missing here`, wrong.startIndex);
  return unclosed(wrong) ?? new PythonSyntaxError("a syntax error", wrong.startIndex);
}
var CLOSERS = /* @__PURE__ */ new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
  ["string_end", "string_start"]
]);
var OPENERS = new Set(CLOSERS.values());
function unclosed({ children }) {
  const open = [];
  for (const child of children) {
    if (OPENERS.has(child.type)) open.push(child);
    else if (CLOSERS.has(child.type) && open.pop()?.type !== CLOSERS.get(child.type))
      return new PythonSyntaxError("this bracket closes none that is open", child.startIndex);
  }
  const last = open.at(-1);
  if (last === void 0) return null;
  const what = last.type === "string_start" ? "string" : "bracket";
  return new PythonSyntaxError(`this ${what} is never closed`, last.startIndex);
}
function targetsOf(assignment) {
  const [target, right] = [assignment.get("left"), assignment.find("right")];
  if (right?.type !== "assignment") return { targets: [target], value: right };
  const { targets, value } = targetsOf(right);
  return { targets: [target, ...targets], value };
}
function parametersOf(node) {
  return node.get("parameters").parts.flatMap((parameter) => {
    const inner = parameter.type === "typed_parameter" ? parameter.only : parameter;
    if (inner.type === "identifier") return [{ name: inner.text, star: "", fallback: null }];
    if (inner.type === "list_splat_pattern") return [{ name: inner.only.text, star: "*", fallback: null }];
    if (inner.type === "dictionary_splat_pattern") return [{ name: inner.only.text, star: "**", fallback: null }];
    const fallback = inner.find("value");
    return fallback === null ? [] : [{ name: inner.get("name").text, star: "", fallback }];
  });
}

// src/code-check/sdk/secret.ts
var SECRET2 = /^(?:(?:flytekit|union)(?:\.[\w.]+)?|flyte(?:\._secret)?)\.Secret$/;
var FIELDS = {
  /** Fields of flytekit's dataclass in order (flytekit/models/security.py). */
  flytekit: ["group", "key", "group_version", "mount_requirement", "env_var"],
  /** Fields of Flyte 2's dataclass in order (flyte-sdk, src/flyte/_secret.py): the key comes first. */
  flyte: ["key", "group", "mount", "as_env_var"]
};
var GET = ["group", "key", "group_version", "encode_mode"];
function bind(args2, parameters) {
  const bound = new Map(args2.named);
  for (const [index, argument] of args2.positional.entries()) {
    const name2 = parameters[index];
    if (name2 !== void 0) bound.set(name2, argument);
  }
  return bound;
}
function given(bound, name2) {
  const argument = bound.get(name2);
  return argument === void 0 || argument.value.kind === "none" ? null : argument;
}
function pairOfGet(made) {
  return { what: "secrets.get", sdk: "flytekit", ...givenPair(bind(made.args, GET), made) };
}
function givenPair(bound, { args: args2, call, module: module2, via }) {
  const [group, key] = [given(bound, "group"), given(bound, "key")];
  const texts = { group: textOf(group?.value), key: textOf(key?.value) };
  const complete = args2.more === null;
  return { group, key, texts, groupVersion: given(bound, "group_version"), complete, call, module: module2, via };
}
function siteOf({ via, module: module2, call }) {
  return via ?? { module: module2, span: call };
}
function requestOf(callee, made) {
  if (!SECRET2.test(callee)) return null;
  const sdk = callee.startsWith("flyte.") ? "flyte" : "flytekit";
  const bound = bind(made.args, FIELDS[sdk]);
  return {
    what: "Secret",
    sdk,
    ...givenPair(bound, made),
    mount: given(bound, sdk === "flyte" ? "mount" : "mount_requirement"),
    environmentVariable: given(bound, sdk === "flyte" ? "as_env_var" : "env_var")
  };
}
function secretRequest(value) {
  return value.kind === "external" ? value.made?.request ?? null : null;
}
function secretField({ made }, name2) {
  if (made === null || made.request === null) return null;
  const parameters = FIELDS[made.request.sdk];
  const argument = bind(made.args, parameters).get(name2);
  if (argument !== void 0) return argument.value;
  return parameters.includes(name2) && name2 !== "as_env_var" && made.request.complete ? NONE : null;
}
function secretWith(value, changes) {
  const { made } = value;
  if (made === null || made.request === null) return UNKNOWN;
  const named = new Map([...bind(made.args, FIELDS[made.request.sdk]), ...changes.named]);
  const args2 = { positional: [], named, more: made.args.more ?? changes.more };
  return { ...value, made: { ...made, args: args2, request: requestOf(value.base?.name ?? "", { ...made, args: args2 }) } };
}
function isAws({ group, key }) {
  return [group, key].some((text2) => typeof text2 === "string" && isSecretsManagerArn(text2));
}
var ANY = /^arn:(aws[a-z0-9-]*):secretsmanager(?::|$)/;
var GROUP = /^arn:(aws[a-z0-9-]*):secretsmanager:([a-z0-9-]+):(\d{12}):secret(?::+(.*))?$/s;
function readGroup(text2) {
  const [, any] = ANY.exec(text2) ?? [];
  if (any === void 0) return null;
  const [group, partition = "", region = "", accountId = "", rest = ""] = GROUP.exec(text2) ?? [];
  return group === void 0 ? { kind: "malformed", partition: any } : { kind: "group", partition, region, accountId, rest };
}
function isSecretsManagerArn(text2) {
  return ANY.test(text2);
}
var SUFFIX = /^(.+)-[A-Za-z0-9]{6}$/s;
function nameOfKey(key) {
  return SUFFIX.exec(key)?.[1] ?? null;
}
var MOUNT = "/etc/flyte/secrets";
var FILE = /^(arn:aws[a-z0-9-]*:secretsmanager:[^/]*:secret:?)\/(.+)$/s;
function readSecretPath(path) {
  if (!path.startsWith(`${MOUNT}/arn:`)) return null;
  const below = path.slice(MOUNT.length + 1);
  const [, group, key] = FILE.exec(below) ?? [];
  if (group !== void 0 && key !== void 0) return { group, key };
  return isSecretsManagerArn(below) ? "malformed" : null;
}

// src/code-check/interpret/names.ts
function newFrame(kind, around, parent) {
  return {
    ...around,
    kind,
    parent,
    names: /* @__PURE__ */ new Map(),
    stars: [],
    outer: /* @__PURE__ */ new Map(),
    returned: null,
    yielded: null,
    stopped: false,
    active: true,
    callee: null,
    owner: null,
    isTask: false,
    exits: []
  };
}
function innerFrame(kind, frame) {
  return newFrame(kind, frame, frame);
}
function homeOf(frame) {
  return frame.kind === "expression" && frame.parent !== null ? homeOf(frame.parent) : frame;
}
function rootOf(frame) {
  return frame.parent === null ? frame : rootOf(frame.parent);
}
function runBranches(frame, blocks, mayRunNone) {
  const before = frame.names;
  const ends = mayRunNone ? [before] : [];
  for (const block of blocks) {
    frame.names = new Map(before);
    frame.stopped = false;
    block();
    if (!frame.stopped) ends.push(frame.names);
  }
  frame.stopped = ends.length === 0;
  if (!frame.stopped) frame.names = joinNames(ends);
}
function joinNames(all) {
  const joined3 = /* @__PURE__ */ new Map();
  for (const names of all)
    for (const [name2, value] of names) {
      const known = joined3.get(name2);
      joined3.set(name2, known === void 0 || known === value ? value : join(readName(known), readName(value)));
    }
  return joined3;
}
function readName(bound) {
  if (bound.kind !== "lazy") return bound;
  if (bound.value === null) {
    bound.value = UNKNOWN;
    bound.value = bound.read();
  }
  return bound.value;
}
var STAR_EXPORTS = /^(?:flytekit|flyte|union)\.(?:Secret|task|dynamic|eager|workflow|current_context|TaskEnvironment|ActorEnvironment|ImageSpec|map_task|LaunchPlan|Deck)$/;
function lookup(name2, frame) {
  for (let at3 = frame; at3 !== null; at3 = at3.parent) {
    const bound = at3.kind === "class" && at3 !== frame ? void 0 : at3.names.get(name2);
    if (bound !== void 0) return at3.kind === "module" ? withoutChanges(readName(bound), name2, at3) : readName(bound);
  }
  return starred(name2, rootOf(frame)) ?? external(`builtins.${name2}`);
}
function starred(name2, frame) {
  for (const { level, module: module2 } of frame.stars) {
    const value = importMember(level, module2, name2, frame);
    if (value.kind === "external" ? STAR_EXPORTS.test(value.name) : value.kind !== "unknown") return value;
  }
  return null;
}
function importModule(level, dotted, { run: run2, module: module2 }) {
  const found = run2.project.find(module2.path, level, dotted);
  if (found === null) return level > 0 ? UNKNOWN : external(dotted);
  return found.kind === "ambiguous" ? UNKNOWN : { kind: "module", path: found.path };
}
function importMember(level, dotted, name2, frame) {
  const { project } = frame.run;
  const from = importModule(level, dotted, frame);
  if (from.kind === "external") {
    const inner2 = project.find(frame.module.path, level, `${dotted}.${name2}`);
    return inner2?.kind === "file" ? { kind: "module", path: inner2.path } : external(`${from.name}.${name2}`);
  }
  if (from.kind !== "module") return UNKNOWN;
  const value = from.path === frame.module.path ? UNKNOWN : exported(from.path, name2, frame);
  if (value.kind !== "unknown") return value;
  const inner = project.submodule(from.path, name2);
  return inner?.kind === "file" ? { kind: "module", path: inner.path } : UNKNOWN;
}
function exported(path, name2, { run: run2 }) {
  const frame = run2.frameOf(path);
  const bound = frame?.names.get(name2);
  if (frame !== null && bound !== void 0) return withoutChanges(readName(bound), name2, frame);
  const imported = frame === null ? null : starred(name2, frame);
  if (imported !== null) return imported;
  const inner = run2.project.submodule(path, name2);
  return inner === null || inner.kind === "ambiguous" ? UNKNOWN : { kind: "module", path: inner.path };
}
function withoutChanges(value, name2, { active, module: module2 }) {
  if (["external", "module", "function", "class"].includes(value.kind)) return value;
  if (module2.global.has(name2)) return UNKNOWN;
  if (active || !module2.changed.has(name2)) return value;
  return value.kind === "list" ? openList(value.items) : UNKNOWN;
}

// src/code-check/interpret/classes.ts
var NAMED_TUPLE = "typing.NamedTuple";
var MAX_BASES = 32;
var PLAIN = /^(?:builtins\.object|abc\.ABC|(?:typing|typing_extensions)\.(?:NamedTuple|TypedDict|Protocol|Generic)|(?:pydantic\.)(?:[\w.]*\.)?BaseModel|enum\.\w+)$/;
var DATACLASS = /^(?:dataclasses\.dataclass|pydantic\.dataclasses\.dataclass|attrs?\.(?:define|frozen|s|mutable|dataclass)|dataclasses_json\.dataclass_json)(?:\(\))?$/;
var FIELD = /^(?:dataclasses\.field|pydantic\.(?:fields\.)?Field|attrs?\.(?:field|ib))\(\)$/;
function defineClass(node, frame) {
  const { run: run2 } = frame;
  const inner = innerFrame("class", frame);
  const bases = [];
  for (const argument of node.get("superclasses").parts) {
    if (argument.type === "keyword_argument") run2.evaluate(argument.get("value"), frame);
    else if (!argument.type.endsWith("_splat")) bases.push(run2.evaluate(argument, frame));
  }
  const decorators = node.parts.filter(({ type }) => type === "decorator").map(({ only }) => run2.evaluate(only, frame));
  const body2 = node.get("body");
  run2.execute(body2, inner);
  const fields = body2.parts.filter(({ type, only }) => type === "expression_statement" && only.type === "assignment").flatMap(({ only }) => targetsOf(only).targets.flatMap(({ type, text: text2 }) => type === "identifier" ? [text2] : []));
  inner.owner = { kind: "class", node, frame: inner, bases, decorators, fields };
  frame.names.set(node.get("name").text, inner.owner);
}
function attributeOf(value, name2, frame) {
  switch (value.kind) {
    case "external":
      return secretField(value, name2) ?? value.made?.args.named.get(name2)?.value ?? external(`${value.name}.${name2}`, value);
    case "module":
      return exported(value.path, name2, frame);
    case "class":
      return memberOf(value, name2, null, frame) ?? UNKNOWN;
    case "instance":
      return value.fields.get(name2) ?? memberOf(value.of, name2, value, frame) ?? UNKNOWN;
    case "member":
      return /^(?:value|_value_)$/.test(name2) ? value.value : memberOf(value.of, name2, value, frame) ?? UNKNOWN;
    case "dict":
      return value.entries.get(name2) ?? UNKNOWN;
    case "function":
      if (value.task === null || !/^(?:task_function|func|fn|forward|aio)$/.test(name2)) return UNKNOWN;
      return name2 === "aio" ? value : { ...value, task: null };
    default:
      return UNKNOWN;
  }
}
function memberOf(of, name2, self, frame, inBases = false) {
  const holder2 = [...withBases(of)].slice(inBases ? 1 : 0).find((one) => one.frame.names.has(name2));
  const bound = holder2?.frame.names.get(name2);
  if (holder2 === void 0 || bound === void 0) return null;
  const value = readName(bound);
  if (value.kind === "function") {
    if (value.binds === "property")
      return self === null ? UNKNOWN : frame.run.callFunction({ ...value, self }, NO_ARGUMENTS, holder2.node, frame).value;
    return value.binds === "self" ? { ...value, self } : value.binds === "class" ? { ...value, self: of } : value;
  }
  const member = self === null ? enumMembers(holder2)?.find((one) => one.name === name2) : void 0;
  return member ?? defaultOf(value, frame);
}
function defaultOf(value, frame) {
  if (value.kind !== "external" || value.made === null || !FIELD.test(value.name)) return value;
  const { named, positional } = value.made.args;
  const factory = named.get("default_factory") ?? named.get("factory");
  if (factory !== void 0) return frame.run.callValue(factory.value, NO_ARGUMENTS, factory.expr, frame);
  return (named.get("default") ?? positional[0])?.value ?? UNKNOWN;
}
function withBases(of, found = /* @__PURE__ */ new Set()) {
  if (found.has(of) || found.size > MAX_BASES) return found;
  found.add(of);
  for (const base of of.bases) if (base.kind === "class") withBases(base, found);
  return found;
}
function baseNames(of) {
  const bases = [...withBases(of)].flatMap((one) => one.bases).filter(({ kind }) => kind !== "class");
  return bases.map((base) => base.kind === "external" ? base.name : "");
}
function fieldsOf(of) {
  return [...new Set([...withBases(of)].reverse().flatMap(({ fields }) => fields))];
}
function enumMembers(of) {
  const bases = baseNames(of);
  if (!bases.some((name2) => /^enum\.\w*Enum$/.test(name2))) return null;
  const isText = bases.includes("enum.StrEnum") || bases.includes("builtins.str");
  return [...of.frame.names].flatMap(([name2, bound]) => {
    const value = readName(bound);
    return name2.startsWith("_") || value.kind === "function" || value.kind === "class" ? [] : [{ kind: "member", of, name: name2, value: takenOut(value), isText }];
  });
}
function instantiate(of, args2, call, frame) {
  const { run: run2 } = frame;
  const members = enumMembers(of);
  const wanted = textOf(args2.positional[0]?.value) ?? null;
  if (members !== null) return members.find(({ value }) => textOf(value) === wanted) ?? UNKNOWN;
  const empty = { kind: "instance", of, fields: /* @__PURE__ */ new Map() };
  const init2 = memberOf(of, "__init__", empty, frame);
  if (init2?.kind === "function") {
    const { self } = run2.callFunction(init2, args2, call, frame);
    return self?.kind === "instance" ? self : empty;
  }
  const fields = /* @__PURE__ */ new Map();
  const names = fieldsOf(of);
  if (args2.more !== null || !baseNames(of).every((name2) => PLAIN.test(name2)))
    for (const name2 of names) fields.set(name2, args2.more !== null && holdsSecret(args2.more) ? args2.more : UNKNOWN);
  for (const [name2, value] of namedValues(args2)) fields.set(name2, value);
  for (const [index, { value }] of args2.positional.entries()) fields.set(names[index] ?? `${index}`, value);
  for (const name2 of names) if (!fields.has(name2)) fields.set(name2, memberOf(of, name2, empty, frame) ?? UNKNOWN);
  const made = { ...empty, fields };
  const after = memberOf(of, "__post_init__", made, frame) ?? memberOf(of, "model_post_init", made, frame);
  return after?.kind === "function" ? run2.callFunction(after, NO_ARGUMENTS, call, frame).self ?? made : made;
}
function namedTuple({ positional: [, names] }, call, frame) {
  const listed = names?.value.kind === "list" ? names.value.items.map((item) => textOf(item)) : textOf(names?.value)?.split(/[\s,]+/);
  const fields = listed?.filter((field) => typeof field === "string");
  if (fields === void 0 || fields.length !== listed?.length) return UNKNOWN;
  const bases = [external(NAMED_TUPLE)];
  return { kind: "class", node: call, frame: innerFrame("class", frame), bases, decorators: [], fields };
}
function showsSecret(value, frame) {
  if (value.kind !== "instance") return holdsSecret(value);
  for (const name2 of ["__str__", "__repr__"]) {
    const method = memberOf(value.of, name2, value, frame);
    if (method?.kind === "function")
      return holdsSecret(frame.run.callFunction(method, NO_ARGUMENTS, value.of.node, frame).value);
  }
  const isRecord = value.of.decorators.some((one) => one.kind === "external" && DATACLASS.test(one.name)) || baseNames(value.of).some((name2) => /(?:BaseModel|NamedTuple|TypedDict|Error|Exception|Warning|Exit)$/.test(name2));
  return isRecord && holdsSecret(value);
}
function replaced(value, args2) {
  if (value.kind === "instance") return { ...value, fields: new Map([...value.fields, ...namedValues(args2)]) };
  return value.kind === "external" ? secretWith(value, args2) : UNKNOWN;
}
function itemsOf(value) {
  if (value.kind === "class") {
    const members = enumMembers(value);
    return members === null ? list([], UNKNOWN) : list(members);
  }
  const { of, fields } = value;
  if (!baseNames(of).includes(NAMED_TUPLE)) return list([], UNKNOWN);
  return list(fieldsOf(of).map((name2) => fields.get(name2) ?? UNKNOWN));
}

// src/code-check/interpret/operations.ts
var SHORT = 8;
function binary2(operator, left, right) {
  switch (operator) {
    case "or":
    case "and": {
      const truth = truthOf(left);
      if (truth !== null) return truth === (operator === "or") ? left : right;
      return operator === "or" ? join(left, right) : isTainted(right) ? right : UNKNOWN;
    }
    case "==":
    case "is":
    case "!=":
    case "is not": {
      const equal = isEqual(left, right);
      return equal === null ? UNKNOWN : bool(equal === (operator === "==" || operator === "is"));
    }
    case "+":
      return add(left, right);
    case "%":
      return left.kind === "text" ? percent(left.text, right) : assembled([left, right, UNKNOWN]);
    case "/":
      return left.kind === "path" ? joinedPath([left, right]) : UNKNOWN;
    case "|":
      return left.kind === "dict" && right.kind === "dict" ? merged(left, right) : assembled([left, right, UNKNOWN]);
    case "*":
      return left.kind === "list" && holdsSecret(left) ? left : UNKNOWN;
    default:
      return UNKNOWN;
  }
}
function isEqual(left, right) {
  if (left.kind === "none" || right.kind === "none") {
    const other = left.kind === "none" ? right : left;
    if (other.kind === "none") return true;
    return ["unknown", "external", "secret"].includes(other.kind) ? null : false;
  }
  if (left.kind === "text" && right.kind === "text") return left.text === right.text;
  if ((left.kind === "number" || left.kind === "bool") && left.kind === right.kind) return left.value === right.value;
  return null;
}
function add(left, right) {
  if (left.kind === "list" || right.kind === "list") return concatenated(asList(left), asList(right));
  if (left.kind === "number" && right.kind === "number") return { kind: "number", value: left.value + right.value };
  return assembled([left, right]);
}
function asList(value) {
  switch (value.kind) {
    case "list":
      return list(value.items.map(takenOut), value.rest);
    case "dict":
      return list([...value.entries.keys()].map(text), value.rest === null ? null : UNKNOWN);
    case "secret":
      return list([], value.form === "file" ? SECRET : UNKNOWN);
    case "text":
      return list([...value.text].map(text));
    case "class":
    case "instance":
      return itemsOf(value);
    default:
      return list([], UNKNOWN);
  }
}
var MAX_ITEMS2 = 64;
function itemsToWalk(value) {
  const whole = asList(value);
  return whole.items.length > MAX_ITEMS2 ? list([], joinAll([...whole.items, whole.rest ?? UNKNOWN])) : whole;
}
function entry(key, value) {
  const name2 = textOf(key);
  return typeof name2 === "string" ? dict(/* @__PURE__ */ new Map([[name2, value]])) : openDict([value]);
}
function merged(first2, second) {
  if (second.rest === null) return dict(new Map([...first2.entries, ...second.entries]), first2.rest);
  return dict(second.entries, joinAll([...insideOf(first2), second.rest, UNKNOWN]));
}
function joinedPath(parts2) {
  const texts = parts2.map(textFor);
  if (texts.length === 0 || !texts.every((part) => part !== void 0)) return UNKNOWN;
  const path = texts.reduce(
    (left, right) => right.startsWith("/") || left === "" ? right : left.endsWith("/") ? left + right : `${left}/${right}`
  );
  return { kind: "path", text: path };
}
function assembled(parts2, shows = holdsSecret) {
  if (parts2.some((part) => typeof part !== "string" && shows(part))) return SECRET;
  const texts = parts2.map((part) => typeof part === "string" ? part : textFor(part));
  return texts.every((part) => part !== void 0) ? text(texts.join("")) : UNKNOWN;
}
function percent(format2, value) {
  const given2 = value.kind === "list" && value.rest === null ? [...value.items] : [value];
  const parts2 = format2.split(/(%(?:\(\w+\))?[sdr%])/).flatMap((part, index) => {
    if (index % 2 === 0) return part.includes("%") ? [value, UNKNOWN] : [part];
    const name2 = /\((\w+)\)/.exec(part)?.[1];
    if (part.endsWith("%")) return ["%"];
    const field = name2 === void 0 ? given2.shift() : value.kind === "dict" ? value.entries.get(name2) : void 0;
    return part.endsWith("r") ? [field ?? UNKNOWN, UNKNOWN] : [field ?? UNKNOWN];
  });
  return assembled(parts2);
}
function format(pattern, positional, named) {
  let next = 0;
  const parts2 = pattern.split(/(\{\{|\}\}|\{[^{}]*\})/).flatMap((part, index) => {
    if (index % 2 === 0) return [part];
    const [, name2, more] = /^\{(\w*)(.*)\}$/s.exec(part) ?? [];
    if (name2 === void 0) return [part.charAt(0)];
    const field = name2 === "" ? positional[next++] : /^\d+$/.test(name2) ? positional[Number(name2)] : named.get(name2);
    return more === "" ? [field ?? UNKNOWN] : [field ?? UNKNOWN, UNKNOWN];
  });
  return assembled(parts2);
}
function textFor(value) {
  if (value.kind === "path") return value.text;
  if (value.kind === "number") return String(value.value);
  return textOf(value) ?? void 0;
}
function subscript(object, index) {
  const key = textOf(index);
  switch (object.kind) {
    case "dict": {
      if (typeof key !== "string") return joinAll([...insideOf(object), UNKNOWN]);
      const found = object.entries.get(key);
      return found === void 0 ? object.rest ?? UNKNOWN : takenOut(found);
    }
    case "list": {
      if (index.kind !== "number") return joinAll([...insideOf(object), UNKNOWN]);
      if (object.rest !== null && index.value < 0) return joinAll(insideOf(object));
      return takenOut(object.items.at(index.value) ?? object.rest ?? UNKNOWN);
    }
    case "secret":
      return object.form === "json" ? object : typeof key === "string" ? SECRET : UNKNOWN;
    case "class":
      return itemsOf(object).items.find((item) => item.kind === "member" && item.name === key) ?? UNKNOWN;
    default:
      return UNKNOWN;
  }
}
function slice(object, bounds) {
  const parts2 = bounds.split(":").map((part) => part.trim());
  const [from, to] = parts2.map((part) => part === "" ? void 0 : /^-?\d+$/.test(part) ? Number(part) : null);
  if (object.kind === "secret") return isShortPiece(from, to) ? UNKNOWN : object;
  if (object.kind !== "text" && object.kind !== "list") return UNKNOWN;
  const isKnown = from !== null && to !== null && (parts2[2] ?? "") === "";
  if (object.kind === "text") return isKnown ? text(object.text.slice(from, to)) : UNKNOWN;
  return isKnown && object.rest === null ? list(object.items.slice(from, to).map(takenOut)) : openList(insideOf(object));
}
function isShortPiece(from, to) {
  if (to === void 0) return typeof from === "number" && from < 0 && from >= -SHORT;
  return to === null || to >= 0 && to - Math.max(from ?? 0, 0) <= SHORT;
}

// src/code-check/interpret/externals.ts
var first = (_, [value = UNKNOWN]) => value;
var parsed = (_, [value = UNKNOWN]) => isTainted(value) ? { kind: "secret", form: "json" } : UNKNOWN;
var toText = (_, [value], __, frame) => value === void 0 ? text("") : assembled([value], (one) => showsSecret(one, frame));
var toList = (_, [value]) => value === void 0 ? list([]) : value.kind === "secret" && value.form === "text" ? list([], SECRET) : asList(value);
var toDict = (args2, [value]) => {
  const named = namedValues(args2);
  if (args2.more !== null) return openDict([args2.more, ...named.values()]);
  const start2 = value === void 0 ? dict(/* @__PURE__ */ new Map()) : value.kind === "dict" ? value : pairs(value);
  return start2.kind === "dict" ? dict(new Map([...start2.entries, ...named]), start2.rest) : start2;
};
var toFile = (_, [value = UNKNOWN]) => holdsSecret(value) ? { kind: "secret", form: "file" } : UNKNOWN;
var toPath = (args2, given2) => args2.more !== null || args2.named.size > 0 ? UNKNOWN : joinedPath(given2);
var shuffled = (value) => {
  const { items, rest } = asList(value);
  return list([], joinAll([...items, rest ?? UNKNOWN]));
};
var withoutFirst = (args2) => ({ ...args2, positional: args2.positional.slice(1) });
var calls = (args2, [callee = UNKNOWN], call, frame) => frame.run.callValue(callee, withoutFirst(args2), call, frame);
var maps = ({ positional }, [callee = UNKNOWN, items = UNKNOWN], call, frame) => {
  const [, argument] = positional;
  const { items: known, rest } = asList(items);
  const apply = (value) => argument === void 0 ? UNKNOWN : frame.run.callValue(
    callee,
    { positional: [{ ...argument, value }], named: /* @__PURE__ */ new Map(), more: null },
    call,
    frame
  );
  return list(known.map(apply), rest === null ? null : apply(rest));
};
function pairs(value) {
  if (value.kind === "secret") return { kind: "secret", form: "json" };
  const { items, rest } = asList(value);
  const known = items.map((item) => {
    const [key = UNKNOWN, of] = item.kind === "list" ? item.items : [];
    return typeof textOf(key) !== "string" || of === void 0 ? entry(UNKNOWN, item) : entry(key, of);
  });
  return [...known, ...rest === null ? [] : [entry(UNKNOWN, rest)]].reduce(merged, dict(/* @__PURE__ */ new Map()));
}
var KNOWN = [
  ["builtins.str builtins.repr builtins.format builtins.ascii os.fspath os.fsdecode", toText],
  ["builtins.list builtins.tuple builtins.set builtins.frozenset builtins.iter collections.deque", toList],
  ["builtins.dict collections.OrderedDict types.SimpleNamespace", toDict],
  ["pathlib.Path pathlib.PurePath pathlib.PosixPath pathlib.PurePosixPath anyio.Path upath.UPath", toPath],
  ["io.StringIO io.BytesIO", toFile],
  ["json.load json.loads orjson.loads ujson.loads yaml.safe_load yaml.load", parsed],
  ["tomllib.loads tomllib.load toml.loads ast.literal_eval", parsed],
  ["copy.copy copy.deepcopy contextlib.closing contextlib.nullcontext asgiref.sync.sync_to_async", first],
  ["asyncio.run asyncio.wait_for asyncio.shield asyncio.create_task asyncio.ensure_future", first],
  ["asyncio.to_thread anyio.to_thread.run_sync", calls],
  ["builtins.map", maps],
  ["asyncio.gather", (_, given2) => list(given2)],
  ["typing.cast", (_, [, value = UNKNOWN]) => value],
  ["dataclasses.replace copy.replace", (args2, [value = UNKNOWN]) => replaced(value, args2)],
  ["functools.partial", (args2, [callee = UNKNOWN]) => ({ kind: "partial", callee, args: withoutFirst(args2) })],
  ["collections.namedtuple", (args2, _, call, frame) => namedTuple(args2, call, frame)],
  ["collections.defaultdict", () => dict(/* @__PURE__ */ new Map(), UNKNOWN)],
  [
    "builtins.sorted",
    (_, [value = UNKNOWN]) => value.kind === "list" && value.items.length > 1 ? shuffled(value) : asList(value)
  ],
  [
    "builtins.reversed",
    (_, [value = UNKNOWN]) => value.kind === "list" && value.rest === null ? list(value.items.toReversed()) : asList(value)
  ],
  ["builtins.filter", (_, [, value = UNKNOWN]) => shuffled(value)],
  ["itertools.chain", (_, given2) => openList(given2.map(asList).flatMap(insideOf))],
  ["builtins.next", (_, [value = UNKNOWN]) => insideOf(asList(value))[0] ?? UNKNOWN],
  [
    "builtins.enumerate",
    (_, [value = UNKNOWN]) => {
      const { items, rest } = asList(value);
      return list(
        items.map((item, index) => list([{ kind: "number", value: index }, item])),
        rest === null ? null : list([UNKNOWN, rest])
      );
    }
  ],
  [
    "builtins.zip",
    (_, given2) => {
      const lists = given2.map(asList);
      const width = Math.min(...lists.map(({ items }) => items.length));
      if (lists.length > 0 && lists.every(({ rest }) => rest === null))
        return list(Array.from({ length: width }, (__, at3) => list(lists.map(({ items }) => items[at3] ?? UNKNOWN))));
      return list([], list(lists.map(({ items, rest }) => joinAll([...items, rest ?? UNKNOWN]))));
    }
  ],
  [
    "builtins.len",
    (_, [value = UNKNOWN]) => value.kind === "list" && value.rest === null ? { kind: "number", value: value.items.length } : UNKNOWN
  ],
  [
    "builtins.getattr",
    (_, [object = UNKNOWN, name2], __, frame) => {
      const attribute = textOf(name2);
      return typeof attribute === "string" ? attributeOf(object, attribute, frame) : UNKNOWN;
    }
  ],
  ["builtins.vars", (_, [value = UNKNOWN]) => value.kind === "instance" ? dict(value.fields) : UNKNOWN],
  ["dataclasses.asdict", (_, [value = UNKNOWN]) => value.kind === "instance" ? dict(value.fields, UNKNOWN) : UNKNOWN],
  ["dataclasses.astuple", (_, [value = UNKNOWN]) => value.kind === "instance" ? openList(insideOf(value)) : UNKNOWN],
  ["os.path.join", (...given2) => assembled([toPath(...given2)])]
];
var BY_NAME = new Map(KNOWN.flatMap(([names, known]) => names.split(" ").map((name2) => [name2, known])));
var KEEPING = /^(?:builtins\.(?:bytes|bytearray|memoryview|max|min)|json\.dumps|orjson\.dumps|yaml\.(?:safe_)?dump|base64\.\w+|binascii\.\w+|codecs\.(?:en|de)code|urllib\.parse\.(?:quote|quote_plus|unquote|unquote_plus|urlencode)|html\.(?:escape|unescape)|shlex\.(?:quote|join)|textwrap\.(?:dedent|indent|fill)|pickle\.(?:dumps|loads)|zlib\.(?:de)?compress|gzip\.(?:de)?compress|bson\.encode|pprint\.pformat|markdown\.markdown|string\.Template\(\)\.(?:safe_)?substitute|(?:[\w.]+\.)?\w+Renderer\(\)\.to_html|(?:pandas|polars)\.(?:DataFrame|Series)|numpy\.array|pyarrow\.(?:table|Table\.from_\w+|array))$/;
function callKnown(name2, args2, call, frame) {
  const given2 = args2.positional.map(({ value }) => value);
  const known = BY_NAME.get(name2);
  if (known !== void 0) return known(args2, given2, call, frame);
  return KEEPING.test(name2) ? valuesOf(args2).some(isTainted) ? SECRET : UNKNOWN : null;
}

// src/code-check/sdk/tasks.ts
var FLYTEKIT = /^(?:flytekit|union)(?:\.[\w.]+)?\.(task|dynamic|eager|workflow)$/;
var ACTOR = /^union(?:\.[\w.]+)?\.ActorEnvironment\(\)\.(task|dynamic)$/;
var FLYTE = /^flyte(?:\.[\w.]+)?\.(?:TaskEnvironment\(\)(?:\.clone_with\(\))*|TaskEnvironment\.from_task\(\))\.task$/;
var NOTHING = { requests: [], names: [], complete: true };
var NOT_KNOWN = { ...NOTHING, complete: false };
function decorated(callee, args2) {
  const target = args2.positional[0]?.value;
  if (target?.kind !== "function") return null;
  const decorator = callee.name.endsWith("()") ? callee.base : callee;
  const given2 = callee.name.endsWith("()") ? callee.made?.args ?? NO_ARGUMENTS : args2;
  const task = decorator === null ? null : taskOf(decorator, given2, target);
  return task === null ? null : { ...target, task };
}
function taskOf(decorator, args2, { node }) {
  const name2 = node.find("name")?.text ?? "lambda";
  const word = (FLYTEKIT.exec(decorator.name) ?? ACTOR.exec(decorator.name))?.[1];
  if (word !== void 0) {
    const kind = word === "workflow" ? "workflow" : word === "task" ? "task" : "starter";
    const given2 = ACTOR.test(decorator.name) ? decorator.base?.made?.args : args2;
    const requested = given2 === void 0 ? NOT_KNOWN : requestedBy(given2, "secret_requests");
    return { sdk: "flytekit", kind, name: name2, ...requested };
  }
  if (!FLYTE.test(decorator.name)) return null;
  const [environment, own] = [ofEnvironment(decorator.base), requestedBy(args2, "secrets")];
  const requests = [...environment.requests, ...own.requests];
  return { sdk: "flyte", kind: "starter", name: name2, requests, complete: environment.complete && own.complete };
}
function ofEnvironment(environment) {
  if (environment === null || environment.made === null) return NOT_KNOWN;
  const { named } = environment.made.args;
  const own = requestedBy(environment.made.args, "secrets");
  const isClone = environment.name.endsWith(".clone_with()");
  const given2 = named.get("secrets");
  if (!isClone || given2 !== void 0 && given2.value.kind !== "none") return own;
  const original = ofEnvironment(environment.base?.base ?? null);
  return { ...original, complete: original.complete && own.complete };
}
function requestedBy(args2, parameter) {
  const closed = args2.more === null && !args2.named.has("pod_template") && !args2.named.has("pod_template_name");
  const given2 = args2.named.get(parameter);
  const read = given2 === void 0 ? NOTHING : readRequests(given2);
  return { ...read, complete: closed && read.complete };
}
function readRequests(argument) {
  const { value } = argument;
  if (value.kind === "none") return NOTHING;
  const { items, rest } = value.kind === "list" ? value : value.kind === "dict" ? asList(value) : { items: [value], rest: null };
  const requests = [];
  const names = [];
  let complete = rest === null;
  for (const item of items) {
    const request = secretRequest(item);
    if (request !== null) requests.push(request);
    else if (item.kind === "text" || item.kind === "member") names.push({ ...argument, value: item });
    else complete = false;
  }
  return { requests, names, complete };
}

// src/code-check/sdk/effects.ts
var LEVELS = "debug|info|warning|warn|error|critical|exception|fatal|log|success|trace|msg";
var LOGGER = new RegExp(
  `^(?:logging(?:\\.getLogger\\(\\))?|loguru\\.logger|structlog(?:\\.stdlib)?\\.get_logger\\(\\)|(?:flytekit|union|flyte)(?:\\.[\\w.]+)?\\.logger|flyte\\.system_logger|(?:flytekit|union)(?:\\.[\\w.]+)?\\.current_context\\(\\)\\.logging)(?:\\.(?:getChild|bind|opt|getLogger)\\(\\))*\\.(?:${LEVELS})$`
);
var LOGGER_NAME = /^_*(?:log|logger|logging)_*$/i;
var LOG_METHOD = new RegExp(`^(?:${LEVELS})$`);
var PRINTS = /^(?:builtins\.print|pprint\.pprint|pprint\.pp|rich\.print|rich\.console\.Console\(\)\.print|click\.(?:echo|secho)|typer\.(?:echo|secho)|warnings\.warn|sys\.(?:__)?(?:stdout|stderr)(?:__)?\.(?:write|writelines)|sys\.exit|traceback\.print_\w+)$/;
var REPORTS = /^(?:flyte\.report(?:\._report)?\.(?:log|replace)(?:\.aio)?|flyte\.report(?:\._report)?\.(?:get_tab|current_report)\(\)(?:\.get_tab\(\))?\.(?:log|replace)|(?:flytekit|union)(?:\.[\w.]+)?\.Deck|(?:flytekit|union)(?:\.[\w.]+)?\.(?:Deck\(\)|current_context\(\)\.default_deck)\.append)$/;
var STREAM = /^sys\.(?:__)?(?:stdout|stderr)(?:__)?$/;
var CONTEXT_SECRETS = /^(?:flytekit|union)(?:\.[\w.]+)?\.current_context\(\)(?:\.user_space_params)?\.secrets\.(get|get_secrets_file)$/;
var OPEN = /* @__PURE__ */ new Set(["builtins.open", "io.open", "aiofiles.open", "pathlib.Path.open", "codecs.open"]);
var SDK = /^(?:flytekit|flytekitplugins|union|flyte)\b/;
var STARTS = /^(?:flyte\.(?:run|run\.aio|map|map\.aio|with_runcontext\(\)\.run|with_runcontext\(\)\.run\.aio)|(?:flytekit|union)(?:\.[\w.]+)?\.(?:map_task|map|array_node_map_task)(?:\(\))?|flyte\.remote\.Task\.get\(\)(?:\.override\(\))?|(?:flytekit|union)(?:\.[\w.]+)?\.(?:create_node|LaunchPlan\.(?:create|get_or_create)|(?:FlyteRemote|UnionRemote)(?:\.\w+)?\(\)\.execute))$/;
var EXCEPTION = /(?:Error|Exception|Exit|Warning)$/;
function callExternal(callee, args2, call, frame) {
  const { name: name2 } = callee;
  const secrets = CONTEXT_SECRETS.exec(name2)?.[1];
  const { module: module2, via } = frame;
  const made = { args: args2, call, module: module2, via };
  if (secrets !== void 0) return ofContext(secrets, pairOfGet(made), frame);
  if (OPEN.has(name2)) {
    const at3 = args2.positional[0] ?? args2.named.get("file");
    return at3 === void 0 ? UNKNOWN : openFile(at3.value, at3.expr, "file", call, frame);
  }
  const shown = shownBy(name2, args2);
  if (shown !== null) checkShown(args2, shown, call, frame);
  if (STARTS.test(name2)) passArguments(args2, frame);
  noteRequests(name2, args2, call, frame);
  const task = decorated(callee, args2);
  if (task !== null) return task;
  const result = external(`${name2}()`, callee, { ...made, request: requestOf(name2, made) });
  const request = secretRequest(result);
  if (request !== null) frame.run.facts.secrets.push(request);
  if (result.kind === "external" && (SDK.test(name2) || name2.startsWith("kubernetes.")))
    noteAccounts(result, args2, frame);
  return callKnown(name2, args2, call, frame) ?? (name2.startsWith("builtins.") && !EXCEPTION.test(name2) ? UNKNOWN : result);
}
function ofContext(method, pair, { run: run2, task }) {
  const { group, key } = pair.texts;
  if (method === "get") {
    run2.facts.reads.push({ kind: "get", pair, site: siteOf(pair), task });
    return isAws(pair.texts) ? SECRET : UNKNOWN;
  }
  if (typeof group !== "string" || typeof key !== "string") return UNKNOWN;
  return { kind: "text", text: `${MOUNT}/${group}/${key}`.toLowerCase(), origin: null };
}
function openFile(path, at3, form, call, frame) {
  const text2 = path.kind === "path" ? path.text : textOf(path);
  if (typeof text2 !== "string") return UNKNOWN;
  const { run: run2, module: module2, via, task } = frame;
  const site = siteOf({ via, module: module2, call });
  run2.facts.reads.push({ kind: "file", path: text2, at: siteOf({ via, module: module2, call: at3 }), site, task });
  return readSecretPath(text2) === null ? UNKNOWN : { kind: "secret", form };
}
function readPath(object, method, at3, call, frame) {
  if (object.kind !== "path" || !/^(?:read_text|read_bytes|open)$/.test(method)) return null;
  return openFile(object, at3, method === "open" ? "file" : "text", call, frame);
}
function checkShown(args2, kind, call, frame) {
  const named = [...args2.named].filter(([name2]) => name2 !== "file").map(([, argument]) => argument);
  const shown = [...args2.positional, ...named].find(({ value }) => showsSecret(value, frame));
  if (shown !== void 0) addLeak(kind, shown.expr, frame);
  else if (args2.more !== null && showsSecret(args2.more, frame)) addLeak(kind, call, frame);
}
function addLeak(kind, span, frame) {
  frame.run.facts.leaks.push({ kind, module: frame.module, span, via: frame.via });
}
function passToTask(task, args2, frame) {
  if (task.kind === "workflow" ? frame.task !== null : frame.task?.kind === "starter" && frame.task.sdk === task.sdk)
    passArguments(args2, frame);
}
function passArguments(args2, frame) {
  if (frame.task?.kind === "workflow") return;
  const passed = [...args2.positional, ...args2.named.values()].find(({ value }) => holdsSecret(value));
  if (passed !== void 0) addLeak("passed", passed.expr, frame);
}
function noteRequests(name2, args2, call, { run: { facts }, module: module2 }) {
  for (const parameter of ["secret_requests", "secrets"]) {
    const { requests, names } = requestedBy(args2, parameter);
    if (requests.length > 0 || names.length > 0 && SDK.test(name2))
      facts.requests.push({ secrets: requests, names, site: { module: module2, span: call } });
  }
  for (const request of requestedBy(args2, "secret_mounts").requests) facts.forImages.add(request);
}
var ACCOUNT = /^(?:service_account|service_account_name|k8s_service_account|kubernetes_service_account|iam_role|assumable_iam_role)$/;
function noteAccounts(made, args2, { run: run2 }) {
  for (const [parameter, argument] of args2.named)
    if (ACCOUNT.test(parameter) && argument.value.kind !== "none") run2.facts.accounts.push({ argument, made });
}
function callOfOutput(call, object, args2, frame) {
  const callee = call.get("function");
  const of = callee.get("object");
  const isNothingKnown = object.kind === "unknown" || object.kind === "external" && object.name.startsWith("builtins.");
  const isLog = isNothingKnown && LOG_METHOD.test(callee.get("attribute").text) && LOGGER_NAME.test((of.find("attribute") ?? of).text);
  if (isLog) checkShown(args2, "logged", call, frame);
  return isLog;
}
function overridden(task, args2, call, frame) {
  const callee = { kind: "external", name: "flyte.TaskTemplate.override", base: null, made: null };
  callExternal(callee, args2, call, frame);
  if (task.task !== null && (args2.named.has("secrets") || args2.more !== null))
    frame.run.facts.overridden.add(task.task.name);
  return task;
}
function shownBy(name2, args2) {
  if (REPORTS.test(name2)) return "reported";
  if (!LOGGER.test(name2) && !PRINTS.test(name2)) return null;
  const file = args2.named.get("file")?.value;
  if (file === void 0 || file.kind === "none") return "logged";
  return file.kind === "external" && STREAM.test(file.name) ? "logged" : null;
}

// src/code-check/interpret/methods.ts
var KEEPING2 = new Set(
  "capitalize casefold center copy decode encode expandtabs format getvalue hex join ljust lower lstrip pop read readline removeprefix removesuffix replace rjust rstrip setdefault strip swapcase title translate upper zfill get tobytes get_secret_value".split(" ")
);
var KEEPING_LISTS = new Set("split rsplit splitlines partition rpartition readlines values items groups".split(" "));
function callMethod(object, name2, args2) {
  const given2 = args2.positional.map(({ value }) => value);
  const all = valuesOf(args2);
  switch (object.kind) {
    case "text":
      return { value: textMethod(object.text, name2, given2, args2) };
    case "list":
      return listMethod(object, name2, given2);
    case "dict":
      return dictMethod(object, name2, given2, args2);
    case "path":
      return { value: pathMethod(object.text, name2, given2) };
    case "secret":
      if (object.form === "file" && !/^(?:read|readline|readlines|getvalue)$/.test(name2))
        return { value: name2 === "__enter__" ? object : UNKNOWN };
      if (KEEPING_LISTS.has(name2)) return { value: list([], name2 === "items" ? list([UNKNOWN, SECRET]) : SECRET) };
      if (object.form === "json" && /^(?:get|pop|setdefault|copy)$/.test(name2)) return { value: object };
      return { value: KEEPING2.has(name2) ? SECRET : UNKNOWN };
    case "unknown":
      if (!all.some(isTainted)) return null;
      if (/^(?:append|add|insert|extend|appendleft)$/.test(name2)) return { value: NONE, object: openList(all) };
      if (/^(?:update|setdefault)$/.test(name2)) return { value: NONE, object: openDict(all) };
      return name2 === "join" || name2 === "format" ? { value: SECRET } : null;
    default:
      return null;
  }
}
var TEXT_METHODS = /* @__PURE__ */ new Map([
  ["lower", (object) => object.toLowerCase()],
  ["casefold", (object) => object.toLowerCase()],
  ["upper", (object) => object.toUpperCase()],
  ["strip", (object, chars) => lstrip(rstrip(object, chars), chars)],
  ["lstrip", lstrip],
  ["rstrip", rstrip],
  ["removeprefix", (object, prefix = "") => object.startsWith(prefix) ? object.slice(prefix.length) : object],
  ["removesuffix", (object, end = "") => object.endsWith(end) ? object.slice(0, object.length - end.length) : object],
  [
    "replace",
    (object, from, to = "", ...more) => more.length > 0 ? void 0 : object.replaceAll(from ?? "", () => to)
  ],
  ["startswith", (object, prefix = "") => object.startsWith(prefix)],
  ["endswith", (object, suffix = "") => object.endsWith(suffix)],
  ["split", split],
  ["rsplit", split],
  ["partition", (object, separator = "") => cut(object, object.indexOf(separator), separator) ?? [object, "", ""]],
  ["rpartition", (object, separator = "") => cut(object, object.lastIndexOf(separator), separator) ?? ["", "", object]]
]);
var SPACE = " 	\n\r\f\v";
function lstrip(object, chars = SPACE) {
  const from = object.split("").findIndex((char) => !chars.includes(char));
  return from === -1 ? "" : object.slice(from);
}
function rstrip(object, chars = SPACE) {
  return object.slice(0, object.split("").findLastIndex((char) => !chars.includes(char)) + 1);
}
function split(object, separator, limit) {
  if (limit !== void 0) return void 0;
  return separator === void 0 || separator === "" ? object.match(/\S+/g) ?? [] : object.split(separator);
}
function cut(object, at3, separator) {
  return at3 === -1 ? null : [object.slice(0, at3), separator, object.slice(at3 + separator.length)];
}
function textMethod(object, name2, given2, args2) {
  if (name2 === "join") return joined2(object, given2[0]);
  if (name2 === "format" && args2.more === null) return format(object, given2, namedValues(args2));
  if (valuesOf(args2).some(holdsSecret)) return KEEPING2.has(name2) ? SECRET : UNKNOWN;
  if (!given2.every(({ kind }) => kind === "text" || kind === "number" || kind === "none")) return UNKNOWN;
  const result = TEXT_METHODS.get(name2)?.(object, ...given2.map(textFor));
  if (typeof result === "string") return text(result);
  return typeof result === "boolean" ? bool(result) : result === void 0 ? UNKNOWN : list(result.map(text));
}
function joined2(separator, parts2 = UNKNOWN) {
  if (holdsSecret(parts2)) return SECRET;
  const { items, rest } = asList(parts2);
  const between = items.flatMap((item, index) => index === 0 ? [item] : [separator, item]);
  return assembled(rest === null ? between : [...between, rest, UNKNOWN]);
}
var changed = (object) => ({ value: NONE, object });
function listMethod(object, name2, given2) {
  const [first2 = UNKNOWN] = given2;
  const all = insideOf(object);
  switch (name2) {
    case "append":
    case "add":
      return changed(concatenated(object, list([first2])));
    case "extend":
    case "update":
      return changed(concatenated(object, asList(first2)));
    case "clear":
      return changed(list([]));
    case "pop":
    case "popleft": {
      const at3 = given2.length > 0 ? first2 : { kind: "number", value: name2 === "pop" ? -1 : 0 };
      return { value: subscript(object, at3), object: list([], joinAll(all)) };
    }
    case "union":
      return { value: list([], joinAll([...all, ...insideOf(asList(first2))])) };
    default:
      if (/^(?:insert|appendleft)$/.test(name2)) return changed(list([], joinAll([...all, ...given2.slice(-1)])));
      if (/^(?:remove|discard|sort|reverse)$/.test(name2)) return changed(list([], joinAll(all)));
      return { value: name2 === "copy" || name2 === "__enter__" ? object : UNKNOWN };
  }
}
function dictMethod(object, name2, given2, args2) {
  const [first2 = UNKNOWN, second = NONE] = given2;
  const { entries, rest } = object;
  const key = textOf(first2);
  switch (name2) {
    case "get": {
      const isMissing2 = typeof key === "string" && !entries.has(key) && rest === null;
      return { value: isMissing2 ? second : subscript(object, first2) };
    }
    case "keys":
      return { value: asList(object) };
    case "values":
      return { value: asList(list([...entries.values()], rest)) };
    case "items": {
      const pairs2 = [...entries].map(([name3, value]) => list([text(name3), value]));
      return { value: list(pairs2, rest === null ? null : list([UNKNOWN, rest])) };
    }
    case "copy":
      return { value: object };
    case "clear":
      return changed(dict(/* @__PURE__ */ new Map()));
    case "update": {
      const others = first2.kind === "dict" ? first2 : dict(/* @__PURE__ */ new Map(), isTainted(first2) ? first2 : UNKNOWN);
      const updated = given2.length === 0 ? object : merged(object, others);
      return changed(merged(updated, dict(namedValues(args2), args2.more)));
    }
    case "setdefault":
    case "pop": {
      const value = subscript(object, first2);
      if (typeof key !== "string") return { value, object: openDict([...entries.values(), second]) };
      const left = new Map(entries);
      if (name2 === "pop") left.delete(key);
      else if (!left.has(key)) left.set(key, rest === null ? second : joinAll([rest, second]));
      return { value: name2 === "pop" ? value : left.get(key) ?? UNKNOWN, object: dict(left, rest) };
    }
    default:
      return { value: UNKNOWN };
  }
}
function pathMethod(object, name2, given2) {
  if (name2 === "joinpath") return joinedPath([{ kind: "path", text: object }, ...given2]);
  if (name2 === "as_posix") return text(object);
  return /^(?:resolve|absolute|expanduser)$/.test(name2) ? { kind: "path", text: object } : UNKNOWN;
}

// src/code-check/interpret/calls.ts
var MAX_DEPTH3 = 12;
var MAX_LENGTH = 300;
var BINDS = /* @__PURE__ */ new Map([
  ["builtins.staticmethod", "nothing"],
  ["builtins.classmethod", "class"],
  ["builtins.property", "property"],
  ["functools.cached_property", "property"]
]);
function defineFunction(node, frame) {
  const { run: run2, module: module2 } = frame;
  const binds = frame.kind === "class" ? "self" : "nothing";
  const plain = { kind: "function", node, scope: frame, self: null, binds, task: null };
  let value = plain;
  const decorators = node.parts.filter(({ type }) => type === "decorator").map(({ only: expr }) => ({ expr, value: run2.evaluate(expr, frame) }));
  for (const { expr, value: decorator } of decorators.toReversed()) {
    const binds2 = decorator.kind === "external" ? BINDS.get(decorator.name) : void 0;
    if (binds2 !== void 0) value = { ...value, binds: binds2 };
    else {
      const result = callValue(decorator, { ...NO_ARGUMENTS, positional: [{ expr, module: module2, value }] }, expr, frame);
      if (result.kind === "function") value = { ...result, binds: value.binds, task: result.task ?? value.task };
    }
  }
  frame.names.set(node.get("name").text, value);
  if (frame.depth === 0) run2.roots.push({ ...plain, binds: value.binds, task: value.task });
}
function argumentsOf(call, frame) {
  const positional = [];
  const named = /* @__PURE__ */ new Map();
  let more = null;
  const add2 = (rest) => {
    if (rest !== null) more = either(more, rest);
  };
  const list2 = call.get("arguments");
  for (const node of list2.type === "generator_expression" ? [list2] : list2.parts) {
    const isSplat = node.type === "list_splat" || node.type === "dictionary_splat";
    const expr = isSplat ? node.only : node.type === "keyword_argument" ? node.get("value") : node;
    const value = frame.run.evaluate(expr, frame);
    const argument = (is) => ({ expr, module: frame.module, value: is });
    if (node.type === "keyword_argument") named.set(node.get("name").text, argument(value));
    else if (!isSplat) {
      if (more === null) positional.push(argument(value));
      else add2(value);
    } else if (node.type === "list_splat") {
      const { items, rest } = asList(value);
      positional.push(...items.map(argument));
      add2(rest);
    } else if (value.kind === "dict") {
      for (const [key, entry2] of value.entries) named.set(key, argument(takenOut(entry2)));
      add2(value.rest);
    } else add2(isTainted(value) ? value : UNKNOWN);
  }
  return { positional, named, more };
}
function callValue(callee, args2, call, frame) {
  switch (callee.kind) {
    case "function":
      return callFunction(callee, args2, call, frame).value;
    case "class":
      return instantiate(callee, args2, call, frame);
    case "partial":
      return callValue(callee.callee, withArguments(callee.args, args2), call, frame);
    case "external":
      return callExternal(callee, args2, call, frame);
    case "method":
      return readPath(callee.object, callee.name, callee.at, call, frame) ?? callMethod(callee.object, callee.name, args2)?.value ?? UNKNOWN;
    case "instance": {
      const method = memberOf(callee.of, "__call__", callee, frame);
      return method === null ? UNKNOWN : callValue(method, args2, call, frame);
    }
    default:
      return UNKNOWN;
  }
}
function withArguments(first2, second) {
  return {
    positional: [...first2.positional, ...second.positional],
    named: new Map([...first2.named, ...second.named]),
    more: second.more === null ? first2.more : either(first2.more, second.more)
  };
}
function callFunction(callee, args2, call, caller) {
  const { node, scope, task, self } = callee;
  if (task !== null) passToTask(task, args2, caller);
  if (task !== null || caller.depth > MAX_DEPTH3 || caller.run.running.has(node) || !isWorthCalling(callee, args2))
    return { value: UNKNOWN, self };
  const isInside = scope.kind !== "module" && scope.kind !== "class" && scope.active;
  const via = caller.via ?? (isInside ? null : { module: caller.module, span: call });
  return runFunction(
    callee,
    args2,
    newFrame("function", { ...caller, module: scope.module, via, depth: caller.depth + 1 }, scope)
  );
}
function isWorthCalling({ node, scope, self }, args2) {
  if (node.to - node.from <= MAX_LENGTH || scope.run.project.mayMatter(scope.module, node)) return true;
  return [...valuesOf(args2), args2.more ?? UNKNOWN, self ?? UNKNOWN].some(isTainted);
}
function runFunction(callee, args2, frame) {
  const { self, binds } = callee;
  const { run: run2, module: module2 } = frame;
  const node = run2.project.whole(module2, callee.node);
  if (node === null) return { value: UNKNOWN, self };
  frame.callee = { ...callee, node };
  const positional = self === null ? args2.positional : [{ expr: node, module: module2, value: self }, ...args2.positional];
  const parameters = parametersOf(node);
  bindParameters(parameters, { ...args2, positional }, frame);
  run2.running.add(callee.node);
  try {
    const value = resultOf(node, frame);
    const own = binds === "class" ? void 0 : frame.names.get(parameters[0]?.name ?? "");
    return { value, self: self === null || own === void 0 ? self : readName(own) };
  } finally {
    run2.running.delete(callee.node);
    frame.active = false;
  }
}
function resultOf(node, frame) {
  if (node.type === "lambda") return frame.run.evaluate(node.get("body"), frame);
  frame.run.execute(node.get("body"), frame);
  if (frame.yielded !== null) return list([], frame.yielded);
  if (frame.stopped) return frame.returned ?? UNKNOWN;
  return frame.returned === null ? NONE : join(frame.returned, NONE);
}
function bindParameters(parameters, args2, frame) {
  const { run: run2, names, parent } = frame;
  const left = new Map(args2.named);
  let index = 0;
  for (const { name: name2, star, fallback } of parameters) {
    if (star === "*") {
      const others = args2.positional.slice(index).map(({ value }) => value);
      names.set(name2, list(others, args2.more));
      index = args2.positional.length;
    } else if (star === "**") names.set(name2, dict(namedValues({ ...args2, named: left }), args2.more));
    else {
      const argument = left.get(name2) ?? args2.positional[index];
      if (!left.delete(name2) && argument !== void 0) index++;
      const given2 = argument?.value ?? args2.more;
      names.set(name2, given2 ?? (fallback === null ? UNKNOWN : run2.evaluate(fallback, parent ?? frame)));
    }
  }
}

// src/code-check/python/decode-string.ts
var CONTROLS = new Map(
  Object.entries({ a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" })
);
var ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|(\r\n|[\s\S]))/g;
function decodeString(source, node) {
  const parts2 = [];
  for (const token of node.type === "string" ? [node] : node.parts) {
    const { prefix, from, to } = inside(token);
    if (/[bt]/i.test(prefix)) return null;
    let at3 = from;
    for (const field of token.parts.filter(({ type }) => type === "interpolation")) {
      parts2.push(decode(source.slice(at3, field.from), prefix), field);
      at3 = field.to;
    }
    parts2.push(decode(source.slice(at3, to), prefix));
  }
  return parts2.every((part) => part !== null) ? parts2 : null;
}
function isPlainField({ children }) {
  return !children.some(({ type }) => type === "=" || type === "type_conversion" || type === "format_specifier");
}
function decode(text2, prefix) {
  const plain = /f/i.test(prefix) ? text2.replace(/([{}])\1/g, "$1") : text2;
  if (/r/i.test(prefix)) return plain;
  let known = true;
  const decoded = plain.replace(ESCAPE, (all, two, four, eight, octal, other) => {
    if (other !== void 0) {
      known &&= other !== "N";
      return /['"\\]/.test(other) ? other : /[\r\n]/.test(other) ? "" : CONTROLS.get(other) ?? all;
    }
    const code2 = octal === void 0 ? Number.parseInt(two ?? four ?? eight, 16) : Number.parseInt(octal, 8);
    known &&= code2 <= 1114111;
    return known ? String.fromCodePoint(code2) : "";
  });
  return known ? decoded : null;
}
function plainSpan(source, node) {
  if (node.type !== "string") return null;
  const { prefix, from, to } = inside(node);
  return /[fbt]/i.test(prefix) || /[\\\n\r]/.test(source.slice(from, to)) ? null : { from, to };
}
function inside({ children, from, to }) {
  const [start2, end] = [children[0], children.at(-1)];
  return { prefix: start2?.text.replace(/["']+$/, "") ?? "", from: start2?.to ?? from, to: end?.from ?? to };
}

// src/code-check/interpret/assign.ts
function assign(target, value, frame) {
  switch (target.type) {
    case "identifier":
      assignName(target.text, value, frame);
      return;
    case "tuple":
    case "list":
    case "tuple_pattern":
    case "list_pattern":
    case "pattern_list":
    case "expression_list":
      assignItems(target.parts, value, frame);
      return;
    case "list_splat":
    case "list_splat_pattern":
      assign(target.only, value, frame);
      return;
    case "attribute": {
      const at3 = target.get("object");
      const object = peek(at3, frame);
      if (object.kind !== "instance") return;
      const fields = new Map([...object.fields, [target.get("attribute").text, value]]);
      update(at3, { ...object, fields }, frame);
      return;
    }
    case "subscript": {
      const at3 = target.get("value");
      const index = target.hasComma ? UNKNOWN : peek(target.get("subscript"), frame);
      const changed2 = hasCall(at3) ? null : withEntry(peek(at3, frame), index, value);
      if (changed2 !== null) update(at3, changed2, frame);
    }
  }
}
function peek(expr, frame) {
  return hasCall(expr) ? UNKNOWN : frame.run.evaluate(expr, frame);
}
function hasCall(expr) {
  return expr.type === "call" || expr.descendants("call").length > 0;
}
function update(target, value, frame) {
  if (target.type === "identifier") updateName(target.text, value, frame);
  else assign(target, value, frame);
}
function updateName(name2, value, frame) {
  const home = holder(name2, frame);
  (home?.active ? home : frame).names.set(name2, value);
}
function assignName(name2, value, frame) {
  frame.names.set(name2, value);
  const word = frame.outer.get(name2);
  const home = word === "global" ? rootOf(frame) : word === "nonlocal" ? holder(name2, frame.parent) : null;
  if (home?.active) home.names.set(name2, value);
}
function holder(name2, frame) {
  return frame === null || frame.names.has(name2) ? frame : holder(name2, frame.parent);
}
function assignItems(targets, value, frame) {
  const { items, rest } = value.kind === "list" ? value : asList(value);
  const star = targets.findIndex(({ type }) => type.startsWith("list_splat"));
  const behind = star === -1 ? 0 : targets.length - star - 1;
  for (const [index, target] of targets.entries()) {
    let part = items[index] ?? rest;
    if (index === star) part = list(items.slice(index, rest === null ? items.length - behind : void 0), rest);
    else if (star !== -1 && index > star)
      part = rest === null ? items.at(index - targets.length) ?? null : joinAll([...items.slice(star), rest]);
    assign(target, part ?? UNKNOWN, frame);
  }
}
function withEntry(object, index, value) {
  const key = textOf(index);
  if (object.kind === "dict")
    return typeof key === "string" ? dict(new Map([...object.entries, [key, value]]), object.rest) : openDict([...insideOf(object), value]);
  if (object.kind === "list")
    return index.kind === "number" && index.value >= 0 && index.value < object.items.length ? list(object.items.with(index.value, value), object.rest) : openList([...insideOf(object), value]);
  if (object.kind !== "unknown" || !holdsSecret(value)) return null;
  return typeof key === "string" ? dict(/* @__PURE__ */ new Map([[key, value]]), UNKNOWN) : dict(/* @__PURE__ */ new Map(), value);
}

// src/code-check/interpret/evaluate.ts
function evaluate(node, frame) {
  const of = (inner) => frame.run.evaluate(inner, frame);
  switch (node.type) {
    case "identifier":
      return lookup(node.text, frame);
    case "string":
    case "concatenated_string":
      return stringOf(node, frame);
    case "integer":
      return /^\d{1,9}$/.test(node.text) ? { kind: "number", value: Number(node.text) } : UNKNOWN;
    case "none":
      return NONE;
    case "true":
    case "false":
      return bool(node.type === "true");
    case "list":
    case "tuple":
    case "set":
    case "expression_list":
      return sequence(node.parts, frame);
    case "dictionary":
      return dictOf(node.parts, frame);
    case "list_splat":
    case "await":
      return of(node.only);
    case "call":
      return callOf(node, frame);
    case "attribute": {
      const at3 = node.get("object");
      const name2 = node.get("attribute").text;
      const object = of(at3);
      const value = attributeOf(object, name2, frame);
      const hasMethods = object.kind === "text" || object.kind === "path" || object.kind === "secret";
      return hasMethods && value.kind === "unknown" ? { kind: "method", object, name: name2, at: at3 } : value;
    }
    case "subscript": {
      const object = of(node.get("value"));
      const index = node.get("subscript");
      if (node.hasComma) return subscript(object, sequence(node.all("subscript"), frame));
      return index.type === "slice" ? slice(object, index.text) : subscript(object, of(index));
    }
    case "binary_operator":
    case "boolean_operator": {
      const left = of(node.get("left"));
      return binary2(node.get("operator").type, left, of(node.get("right")));
    }
    case "comparison_operator": {
      const operators = node.all("operators");
      const [first2 = UNKNOWN, ...others] = node.children.filter(({ field }) => field !== "operators").map(of);
      return others.reduce((left, right, index) => binary2(operators[index]?.type ?? "", left, right), first2);
    }
    case "unary_operator": {
      const value = of(node.get("argument"));
      return node.get("operator").type === "-" && value.kind === "number" ? { kind: "number", value: -value.value } : UNKNOWN;
    }
    case "not_operator": {
      const truth = truthOf(of(node.get("argument")));
      return truth === null ? UNKNOWN : bool(!truth);
    }
    case "conditional_expression": {
      const [whenTrue = node, test = node, whenFalse = node] = node.parts;
      const truth = truthOf(of(test));
      const [yes, no] = [of(whenTrue), of(whenFalse)];
      return truth === null ? join(yes, no) : truth ? yes : no;
    }
    case "lambda": {
      const binds = frame.kind === "class" ? "self" : "nothing";
      const value = { kind: "function", node, scope: frame, self: null, binds, task: null };
      if (frame.depth === 0) frame.run.roots.push(value);
      return value;
    }
    case "generator_expression":
    case "list_comprehension":
    case "set_comprehension":
    case "dictionary_comprehension":
      return comprehension(node, frame);
    case "yield": {
      const value = node.parts.length === 0 ? NONE : of(node.only);
      const home = homeOf(frame);
      home.yielded = either(home.yielded, value);
      return UNKNOWN;
    }
    case "named_expression": {
      const value = of(node.get("value"));
      assign(node.get("name"), value, homeOf(frame));
      return value;
    }
    default:
      return UNKNOWN;
  }
}
function stringOf(node, frame) {
  const { module: module2 } = frame;
  const span = plainSpan(module2.source, node);
  if (span !== null) {
    const plain = text(module2.source.slice(span.from, span.to));
    return plain.kind === "text" ? { ...plain, origin: { module: module2, span, direct: true } } : plain;
  }
  const parts2 = decodeString(module2.source, node);
  if (parts2 === null) return UNKNOWN;
  const fields = parts2.flatMap((part) => {
    if (typeof part === "string") return [part];
    const value = frame.run.evaluate(part.get("expression"), frame);
    return isPlainField(part) ? [value] : [value, UNKNOWN];
  });
  return assembled(fields, (value) => showsSecret(value, frame));
}
function sequence(items, frame) {
  let whole = list([]);
  for (const item of items) {
    const value = frame.run.evaluate(item, frame);
    whole = concatenated(whole, item.type === "list_splat" ? asList(value) : list([value]));
  }
  return whole;
}
function dictOf(entries, frame) {
  let whole = dict(/* @__PURE__ */ new Map());
  for (const node of entries) {
    const more = node.type === "pair" ? pairOf(node, frame) : frame.run.evaluate(node.only, frame);
    whole = merged(whole, more.kind === "dict" ? more : entry(UNKNOWN, more));
  }
  return whole;
}
function pairOf(pair, frame) {
  const key = frame.run.evaluate(pair.get("key"), frame);
  return entry(key, frame.run.evaluate(pair.get("value"), frame));
}
function comprehension(node, frame) {
  const inner = innerFrame("expression", frame);
  const body2 = node.get("body");
  const clauses = node.parts.filter(({ field }) => field !== "body");
  const values = [];
  let entries = dict(/* @__PURE__ */ new Map());
  let isOpen = false;
  walk(0);
  if (body2.type !== "pair") return isOpen ? openList(values) : list(values);
  return isOpen ? merged(entries, entry(UNKNOWN, UNKNOWN)) : entries;
  function walk(index) {
    const clause = clauses[index];
    if (clause === void 0) {
      if (body2.type === "pair") entries = merged(entries, pairOf(body2, inner));
      else values.push(frame.run.evaluate(body2, inner));
    } else if (clause.type === "if_clause") {
      const truth = truthOf(frame.run.evaluate(clause.only, inner));
      if (truth === null) isOpen = true;
      if (truth !== false) walk(index + 1);
    } else {
      const from = clause.all("right").filter(({ type }) => type !== ",");
      const scope = index === 0 ? frame : inner;
      const iterable = itemsToWalk(
        clause.hasComma ? sequence(from, scope) : frame.run.evaluate(clause.get("right"), scope)
      );
      if (iterable.rest !== null) isOpen = true;
      for (const item of insideOf(iterable)) {
        assign(clause.get("left"), item, inner);
        walk(index + 1);
      }
    }
  }
}
function callOf(node, frame) {
  const callee = node.get("function");
  if (callee.type !== "attribute") {
    const value = frame.run.evaluate(callee, frame);
    return callValue(value, argumentsOf(node, frame), node, frame);
  }
  const at3 = callee.get("object");
  const name2 = callee.get("attribute").text;
  const parent = superOf(at3, frame);
  const object = parent?.self ?? frame.run.evaluate(at3, frame);
  const args2 = argumentsOf(node, frame);
  const become = (changed2) => {
    if (changed2 === object) return;
    if (parent === null) update(at3, changed2, frame);
    else updateName(parent.name, changed2, frame);
  };
  if (callOfOutput(node, object, args2, frame)) return UNKNOWN;
  const read = readPath(object, name2, at3, node, frame);
  if (read !== null) return read;
  const outcome = callMethod(object, name2, args2);
  if (outcome !== null) {
    if (outcome.object !== void 0) become(outcome.object);
    return outcome.value;
  }
  if (object.kind === "function" && object.task !== null && name2 === "override")
    return overridden(object, args2, node, frame);
  const self = object.kind === "instance" ? object : null;
  const target = parent === null ? attributeOf(object, name2, frame) : memberOf(parent.owner, name2, self, frame, true) ?? UNKNOWN;
  if (target.kind !== "function" || target.self?.kind !== "instance" || target.task !== null)
    return callValue(target, args2, node, frame);
  const called = callFunction(target, args2, node, frame);
  if (called.self !== null) become(called.self);
  return called.value;
}
function superOf(call, frame) {
  if (call.type !== "call" || call.get("function").text !== "super") return null;
  const { callee } = homeOf(frame);
  const first2 = callee === null ? void 0 : parametersOf(callee.node)[0];
  const owner = callee?.scope.owner ?? null;
  if (first2 === void 0 || owner === null) return null;
  return { owner, self: lookup(first2.name, frame), name: first2.name };
}

// src/code-check/interpret/execute.ts
function execute(block, frame) {
  for (const statement of block.parts) {
    if (frame.stopped) return;
    executeOne(statement, frame);
  }
}
function executeOne(node, frame) {
  const bind2 = (name2, read) => frame.names.set(name2, { kind: "lazy", value: null, read });
  const of = (expr) => frame.run.evaluate(expr, frame);
  switch (node.type) {
    case "expression_statement":
      if (node.only.type === "assignment") {
        const { targets, value } = targetsOf(node.only);
        if (value === null) return;
        const result = of(value);
        for (const target of targets) assign(target, result, frame);
      } else if (node.only.type === "augmented_assignment") {
        const [target, value] = [node.only.get("left"), node.only.get("right")];
        const before = of(target);
        assign(target, binary2(node.only.get("operator").type.slice(0, -1), before, of(value)), frame);
      } else node.parts.forEach(of);
      return;
    case "return_statement":
      if (node.parts.length > 0) {
        const value = of(node.only);
        if (frame.isTask && holdsSecret(value)) addLeak("returned", node.only, frame);
        frame.returned = either(frame.returned, value);
      }
      frame.stopped = true;
      return;
    case "delete_statement": {
      const targets = node.only.type === "identifier" ? [node.only] : node.only.parts;
      for (const target of targets) if (target.type === "identifier") frame.names.set(target.text, UNKNOWN);
      return;
    }
    case "raise_statement":
      if (node.parts.length > 0 && isRaised(node.only, frame)) addLeak("raised", node.only, frame);
      node.parts.slice(1).forEach(of);
      frame.stopped = true;
      return;
    case "assert_statement": {
      const [, message = UNKNOWN] = node.parts.map(of);
      if (showsSecret(message, frame)) addLeak("raised", node.parts[1] ?? node, frame);
      return;
    }
    case "break_statement":
    case "continue_statement":
      frame.exits.push(frame.names);
      frame.stopped = true;
      return;
    case "global_statement":
    case "nonlocal_statement":
      for (const { text: text2 } of node.parts)
        frame.outer.set(text2, node.type === "global_statement" ? "global" : "nonlocal");
      return;
    case "import_statement":
      for (const { path, alias } of importedNames(node)) {
        const dotted = alias === null ? path.split(".", 1)[0] ?? path : path;
        bind2(alias ?? dotted, () => importModule(0, dotted, frame));
      }
      return;
    case "import_from_statement": {
      const [, dots = "", module2 = ""] = /^(\.*)(.*)$/s.exec(withoutSpace(node.get("module_name"))) ?? [];
      const level = dots.length;
      if (node.parts.some(({ type }) => type === "wildcard_import")) rootOf(frame).stars.push({ level, module: module2 });
      for (const { path, alias } of importedNames(node))
        bind2(alias ?? path, () => importMember(level, module2, path, frame));
      return;
    }
    case "if_statement":
      ifStatement(node, frame);
      return;
    case "while_statement":
      of(node.get("condition"));
      loop(frame, () => {
        of(node.get("condition"));
        execute(node.get("body"), frame);
      });
      execute(node.get("alternative").get("body"), frame);
      return;
    case "for_statement": {
      const { items, rest } = itemsToWalk(of(node.get("right")));
      const walk = (item) => () => {
        assign(node.get("left"), item, frame);
        execute(node.get("body"), frame);
      };
      walkItems(frame, items.map(walk));
      if (rest !== null) loop(frame, walk(rest));
      execute(node.get("alternative").get("body"), frame);
      return;
    }
    case "try_statement":
      tryStatement(node, frame);
      return;
    case "with_statement":
      for (const { parts: parts2 } of node.parts.filter(({ type }) => type === "with_clause"))
        for (const item of parts2) enter(item.get("value"), frame);
      execute(node.get("body"), frame);
      return;
    case "function_definition":
      defineFunction(node, frame);
      return;
    case "class_definition":
      defineClass(node, frame);
      return;
    case "match_statement": {
      const subjects = node.all("subject").map(of);
      const given2 = subjects.some(isTainted) ? SECRET : UNKNOWN;
      const cases = node.get("body").all("alternative");
      const walk = (one) => () => {
        for (const pattern of one.parts) if (pattern.type === "case_pattern") bindPattern(pattern, given2, frame);
        const guard = one.find("guard");
        if (guard !== null) of(guard.only);
        execute(one.get("consequence"), frame);
      };
      runBranches(frame, cases.map(walk), true);
    }
  }
}
function importedNames(node) {
  return node.all("name").map((one) => {
    const isAliased = one.type === "aliased_import";
    return { path: withoutSpace(isAliased ? one.get("name") : one), alias: one.find("alias")?.text ?? null };
  });
}
function withoutSpace({ text: text2 }) {
  return text2.replace(/[\s\\]+/g, "");
}
function ifStatement(node, frame) {
  const blocks = [];
  let mayRunNone = true;
  for (const branch of [node, ...node.all("alternative")]) {
    const condition = branch.find("condition");
    const truth = condition === null ? true : truthOf(frame.run.evaluate(condition, frame));
    const body2 = branch.get(condition === null ? "body" : "consequence");
    if (truth !== false) blocks.push(() => execute(body2, frame));
    if (truth !== true) continue;
    mayRunNone = false;
    break;
  }
  runBranches(frame, blocks, mayRunNone);
}
function enter(item, frame) {
  const isNamed = item.type === "as_pattern";
  const manager = frame.run.evaluate(isNamed ? item.only : item, frame);
  let given2 = manager;
  if (manager.kind === "list" && manager.items.length === 0) given2 = manager.rest ?? manager;
  if (manager.kind === "instance") {
    const method = memberOf(manager.of, "__enter__", manager, frame);
    if (method?.kind === "function") given2 = callValue(method, NO_ARGUMENTS, manager.of.node, frame);
  }
  if (isNamed) assign(item.get("alias").only, given2, frame);
}
function bindPattern(pattern, value, frame) {
  if (pattern.type !== "identifier") for (const child of pattern.children) bindPattern(child, value, frame);
  else if (pattern.text !== "_") frame.names.set(pattern.text, value);
}
function isRaised(error, frame) {
  if (error.type !== "call") return showsSecret(frame.run.evaluate(error, frame), frame);
  const callee = frame.run.evaluate(error.get("function"), frame);
  const args2 = argumentsOf(error, frame);
  const made = callValue(callee, args2, error, frame);
  if (made.kind === "instance") return showsSecret(made, frame);
  return [...args2.positional, ...args2.named.values()].some(({ value }) => showsSecret(value, frame));
}
function loop(frame, body2) {
  for (let round = 0; round < 2; round++) {
    const before = frame.names;
    frame.names = new Map(before);
    const exits = turn(frame, body2);
    frame.names = joinNames(frame.stopped ? [before, ...exits] : [before, frame.names, ...exits]);
    frame.stopped = false;
    if (!hasNewSecret(before, frame.names)) return;
  }
}
function turn(frame, body2) {
  const outer = frame.exits;
  frame.exits = [];
  body2();
  const { exits } = frame;
  frame.exits = outer;
  return exits;
}
function hasNewSecret(before, after) {
  const isSecret = (name2, names) => {
    const value = names.get(name2);
    return value !== void 0 && value.kind !== "lazy" && isTainted(value);
  };
  return [...after.keys()].some((name2) => isSecret(name2, after) && !isSecret(name2, before));
}
function walkItems(frame, bodies) {
  const ends = [];
  for (const body2 of bodies) {
    const exits = turn(frame, body2);
    ends.push(...exits);
    if (frame.stopped && exits.length === 0) break;
    if (frame.stopped) frame.names = joinNames(exits);
    frame.stopped = false;
  }
  if (ends.length === 0) return;
  frame.names = joinNames(frame.stopped ? ends : [frame.names, ...ends]);
  frame.stopped = false;
}
function tryStatement(node, frame) {
  const before = frame.names;
  const clausesOf = (wanted) => node.parts.filter(({ type }) => type === wanted);
  const body2 = node.get("body");
  frame.names = new Map(before);
  execute(body2, frame);
  const middle = joinNames([before, frame.names]);
  const ends = [];
  for (const clause of clausesOf("else_clause")) execute(clause.get("body"), frame);
  if (!frame.stopped) ends.push(frame.names);
  for (const clause of clausesOf("except_clause")) {
    frame.names = new Map(middle);
    frame.stopped = false;
    const [first2] = clause.all("value");
    const isNamed = first2?.type === "as_pattern";
    const types = (isNamed ? [first2.only] : clause.all("value")).map((type) => frame.run.evaluate(type, frame));
    const isFallback = types.some(isImportError) && body2.parts.some(({ type }) => type.startsWith("import_"));
    if (isNamed) frame.names.set(first2.get("alias").text, UNKNOWN);
    for (const block of clause.parts) if (block.type === "block") execute(block, frame);
    if (!frame.stopped && !(isFallback && ends.length > 0)) ends.push(frame.names);
  }
  const isLeft = ends.length === 0;
  frame.names = joinNames(isLeft ? [middle] : ends);
  frame.stopped = false;
  for (const clause of clausesOf("finally_clause")) execute(clause.only, frame);
  frame.stopped ||= isLeft;
}
function isImportError(type) {
  if (type.kind === "list") return type.items.some(isImportError);
  return type.kind === "external" && /^builtins\.(?:ImportError|ModuleNotFoundError)$/.test(type.name);
}

// src/code-check/interpret/interpreter.ts
var MAX_STEPS = 1e4;
var MAX_TOTAL = 1e5;
var MAX_IMPORTS = 40;
var Exhausted = class extends Error {
};
var Interpreter = class {
  project;
  execute = execute;
  callValue = callValue;
  callFunction = callFunction;
  /** Modules that ran. */
  #ran = /* @__PURE__ */ new Map();
  /** The module that runs, and the steps that it or one of its functions took. */
  #now = null;
  #total = 0;
  #imports = 0;
  running = /* @__PURE__ */ new Set();
  #instances = /* @__PURE__ */ new WeakMap();
  constructor(project) {
    this.project = project;
  }
  /** All that a module does, with all of its functions. */
  factsOf(module2) {
    this.#total = 0;
    const imported = this.#ran.get(module2.path);
    const ran = imported ?? this.#run(module2);
    const { facts, roots } = ran;
    for (const root of roots) if (this.#total < MAX_TOTAL) this.#runRoot(root, ran);
    facts.isCut ||= this.#total >= MAX_TOTAL;
    if (imported === void 0) this.#ran.delete(module2.path);
    return facts;
  }
  get facts() {
    return this.#running.ran.facts;
  }
  get roots() {
    return this.#running.ran.roots;
  }
  get #running() {
    if (this.#now === null) throw new Error("Nothing runs.");
    return this.#now;
  }
  evaluate(expr, frame) {
    if (++this.#running.steps > MAX_STEPS) throw new Exhausted();
    return evaluate(expr, frame);
  }
  #run(module2) {
    const frame = newFrame("module", { run: this, module: module2, via: null, depth: 0, task: null }, null);
    const facts = {
      module: module2,
      secrets: [],
      forImages: /* @__PURE__ */ new Set(),
      requests: [],
      reads: [],
      leaks: [],
      accounts: [],
      overridden: /* @__PURE__ */ new Set(),
      isCut: false
    };
    const ran = { frame, facts, roots: [] };
    this.#ran.set(module2.path, ran);
    this.#within(ran, () => this.execute(module2.root, frame));
    frame.active = false;
    return ran;
  }
  /** Runs with steps of its own, up to the last one. */
  #within(ran, run2) {
    const before = this.#now;
    const now = { ran, steps: 0 };
    this.#now = now;
    try {
      run2();
    } catch (error) {
      if (!(error instanceof Exhausted)) throw error;
      ran.facts.isCut = true;
    } finally {
      this.#total += now.steps;
      this.#now = before;
    }
  }
  /** The body of a function, whatever it is called with. */
  #runRoot(value, ran) {
    const { node, scope, binds, task } = value;
    const { owner } = scope;
    if (!this.project.mayMatter(scope.module, node)) return;
    const frame = newFrame("function", { ...scope, via: null, depth: 0, task: task ?? scope.task }, scope);
    frame.isTask = task !== null && task.kind !== "workflow";
    this.#within(ran, () => {
      const self = owner === null || binds === "nothing" ? null : binds === "class" ? owner : this.#instanceOf(owner);
      runFunction({ ...value, self }, ANY_ARGUMENTS, frame);
    });
  }
  /** An instance of a class as its methods see it, whatever it was made with. */
  #instanceOf(of) {
    const known = this.#instances.get(of);
    if (known !== void 0) return known;
    this.#instances.set(of, UNKNOWN);
    const made = instantiate(of, ANY_ARGUMENTS, of.node, of.frame);
    this.#instances.set(of, made);
    return made;
  }
  /** What a module leaves behind; null where there is none. */
  frameOf(path) {
    const known = this.#ran.get(path);
    if (known !== void 0) return known.frame;
    const module2 = this.#imports < MAX_IMPORTS ? this.project.module(path) : null;
    if (module2 === null) return null;
    this.#imports++;
    try {
      return this.#run(module2).frame;
    } finally {
      this.#imports--;
    }
  }
};
var ANY_ARGUMENTS = { ...NO_ARGUMENTS, more: UNKNOWN };

// src/code-check/interpret/project.ts

var OUTER = /\b(?:global|nonlocal)[ \t]+([\w, \t]+)/g;
var MUTATION = /\.(?:append|extend|insert|remove|pop|popitem|clear|update|setdefault|add|sort|reverse)\(/g;
var ASSIGNED_INSIDE = /^[ \t]*(\w+)(?:\.\w+|\[[^\]\n]*\])+[ \t]*(?::[^=\n]*)?[-+*/|&]?=(?!=)/gm;
var MAX_NAME = 80;
function makeModule(path, source, { root, comments }) {
  const outer = [...source.matchAll(OUTER)].flatMap(([, list2 = ""]) => list2.split(","));
  const global = new Set(outer.map((name2) => name2.trim()));
  return { path, source, root, comments, lines: startsOfLines(source), changed: changedNames(root), global };
}
function changedNames(root) {
  const names = /* @__PURE__ */ new Set();
  for (const { text: text2 } of root.descendants("function_definition")) {
    for (const { index } of text2.matchAll(MUTATION))
      names.add(/\w*$/.exec(text2.slice(Math.max(0, index - MAX_NAME), index))?.[0] ?? "");
    for (const [, name2 = ""] of text2.matchAll(ASSIGNED_INSIDE)) names.add(name2);
  }
  return names;
}
function functionsIn(source) {
  const parsed2 = parsePython(source);
  const functions = parsed2.kind === "parsed" ? parsed2.root.descendants("function_definition") : [];
  return new Map(functions.map((one) => [one.from, one]));
}
function startsOfLines(source) {
  const starts = [0];
  for (let at3 = source.indexOf("\n"); at3 !== -1; at3 = source.indexOf("\n", at3 + 1)) starts.push(at3 + 1);
  return starts;
}
var SDK2 = /^(?:flytekit|flytekitplugins|flyte|union)$/;
var Project = class {
  #texts;
  #folders;
  #found = /* @__PURE__ */ new Map();
  #modules = /* @__PURE__ */ new Map();
  #functions = /* @__PURE__ */ new Map();
  #wanted = /* @__PURE__ */ new Map();
  #roots;
  #aboutSecrets;
  constructor(files) {
    this.#texts = new Map(files.map(({ path, text: text2 }) => [path, text2]));
    this.#folders = new Set(files.flatMap(({ path }) => foldersAbove(path)));
    this.#roots = rootsOfPackages(this.#texts);
    this.#aboutSecrets = (0,_TGLR2OKB_js__WEBPACK_IMPORTED_MODULE_0__/* .aboutSecrets */ .lB)(files, (importer, level, dotted) => this.find(importer, level, dotted));
  }
  /** Whether the file, with all that it imports, uses an SDK and says something about secrets. */
  isAboutSecrets(path) {
    return this.#aboutSecrets.has(path);
  }
  /** The parsed file, or why and where it does not parse; null where there is no such file. */
  parse(path) {
    const text2 = this.#texts.get(path);
    if (text2 === void 0) return null;
    return remembered(this.#modules, path, () => {
      const parsed2 = parsePython(text2, this.#wantedIn(path));
      return parsed2.kind === "parsed" ? makeModule(path, text2, parsed2) : parsed2;
    });
  }
  /** Drops a parsed file: the trees of thousands at once would fill the memory. Asked for again, it is parsed again. */
  forget(path) {
    if (this.module(path) !== null) this.#modules.delete(path);
    this.#functions.delete(path);
    this.#wanted.delete(path);
  }
  /** Whether a function may read or request a secret, by itself or by what it uses. */
  mayMatter({ path, source }, { from, to }) {
    return this.#wantedIn(path).test(source.slice(from, to));
  }
  /** A function with its parameters and its body, which the parser may have left out. Null where it does not parse. */
  whole(module2, node) {
    const { only, text: text2 } = node.get("body");
    if (node.type === "lambda" || only.type !== "pass_statement" || text2 === "pass") return node;
    const functions = remembered(this.#functions, module2.path, () => functionsIn(module2.source));
    return functions.get(node.from) ?? null;
  }
  #wantedIn(path) {
    return remembered(
      this.#wanted,
      path,
      () => (0,_TGLR2OKB_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedIn */ .nP)(this.#texts.get(path) ?? "", (level, dotted) => {
        const found = this.find(path, level, dotted);
        return found?.kind === "file" && this.isAboutSecrets(found.path);
      })
    );
  }
  module(path) {
    const parsed2 = this.parse(path);
    return parsed2 === null || "kind" in parsed2 ? null : parsed2;
  }
  /**
   * Follows `import dotted` or, with a level, `from ..dotted import` as it is in `importer`. Null where it leads out of the
   * repository.
   */
  find(importer, level, dotted) {
    return remembered(this.#found, `${folderOf(importer)} ${level} ${dotted}`, () => {
      const path = dotted.replaceAll(".", "/");
      return level > 0 ? this.#above(importer, level, path) : this.#below(importer, path);
    });
  }
  #above(importer, level, path) {
    let folder = folderOf(importer);
    for (let up = 1; up < level; up++) {
      if (folder === "") return null;
      folder = folderOf(folder);
    }
    return this.#inside(node_path__WEBPACK_IMPORTED_MODULE_6__.posix.join(folder, path));
  }
  #below(importer, path) {
    const hits = [...this.#rootsFor(importer)].flatMap((root) => this.#inside(node_path__WEBPACK_IMPORTED_MODULE_6__.posix.join(root, path)) ?? []);
    const found = new Map(hits.flatMap((hit) => hit.kind === "file" ? [[hit.path, hit]] : []));
    if (found.size > 1) return { kind: "ambiguous" };
    return found.values().next().value ?? this.#elsewhere(path);
  }
  /** A package of another root, such as `libs/common/src`, where only one has this name. */
  #elsewhere(path) {
    const [top = ""] = path.split("/");
    if (SDK2.test(top)) return null;
    const [root, second] = this.#roots.get(top) ?? [];
    return root === void 0 || second !== void 0 ? null : this.#inside(node_path__WEBPACK_IMPORTED_MODULE_6__.posix.join(root, path));
  }
  /** Module `name` in the package or folder at `path`. */
  submodule(path, name2) {
    const folder = /^(?:.*\/)?__init__\.py$/.test(path) ? folderOf(path) : path;
    return folder.endsWith(".py") ? null : this.#inside(node_path__WEBPACK_IMPORTED_MODULE_6__.posix.join(folder, name2));
  }
  /** A module, a package or a folder by its path; `.` is the root. */
  #inside(path) {
    const base = path === "." ? "" : path;
    const file = [`${base}.py`, node_path__WEBPACK_IMPORTED_MODULE_6__.posix.join(base, "__init__.py")].find((one) => this.#texts.has(one));
    if (file !== void 0) return { kind: "file", path: file };
    return this.#folders.has(base) ? { kind: "folder", path: base } : null;
  }
  /**
   * Folders that can be on Python's path for this file: those above it, and `src` beside them. A folder with an
   * `__init__.py` is part of a package, not a root.
   */
  #rootsFor(importer) {
    const roots = foldersAbove(importer).flatMap((folder) => [folder, node_path__WEBPACK_IMPORTED_MODULE_6__.posix.join(folder, "src")]);
    return new Set(roots.filter((root) => !this.#texts.has(node_path__WEBPACK_IMPORTED_MODULE_6__.posix.join(root, "__init__.py"))));
  }
};
function remembered(known, key, make) {
  const value = known.get(key);
  if (value !== void 0) return value;
  const made = make();
  known.set(key, made);
  return made;
}
function folderOf(path) {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function foldersAbove(path) {
  const folder = folderOf(path);
  return folder === "" ? [""] : [folder, ...foldersAbove(folder)];
}
function rootsOfPackages(texts) {
  const roots = /* @__PURE__ */ new Map();
  for (const path of texts.keys()) {
    const folder = path.endsWith("/__init__.py") ? folderOf(path) : "";
    const parent = folderOf(folder);
    if (folder === "" || texts.has(node_path__WEBPACK_IMPORTED_MODULE_6__.posix.join(parent, "__init__.py"))) continue;
    const name2 = node_path__WEBPACK_IMPORTED_MODULE_6__.posix.basename(folder);
    roots.set(name2, [...roots.get(name2) ?? [], parent]);
  }
  return roots;
}

// src/code-check/rules/finding-draft.ts
function placeIn(lines, offset) {
  let low = 0;
  for (let high = lines.length - 1; low < high; ) {
    const middle = low + high + 1 >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}
function toFinding({
  rule,
  severity,
  message,
  fix,
  module: module2,
  span,
  use,
  useIs,
  edits: edits2,
  secret
}) {
  const elsewhere = use !== void 0 && (use.module !== module2 || useIs === "shown") ? ` It is ${useIs ?? "used"} in ${use.module.path}:${placeIn(use.module.lines, use.span.from).line}.` : "";
  const suggestion = edits2 === void 0 ? null : suggestLines(module2, edits2);
  const end = placeIn(module2.lines, span.to);
  return asNoteInTests({
    rule,
    severity: use !== void 0 && isTestFile(use.module.path) ? "note" : severity ?? "error",
    message: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${message}${elsewhere}`,
    fix,
    location: { file: module2.path, ...placeIn(module2.lines, span.from), endLine: end.line, endColumn: end.column },
    ...suggestion === null ? {} : { suggestion },
    ...secret === void 0 ? {} : { secret }
  });
}
function asNoteInTests(finding) {
  return isTestFile(finding.location.file) ? { ...finding, severity: "note" } : finding;
}
function isTestFile(path) {
  return /(?:^|\/)(?:tests?\/|(?:test_[^/]*|[^/]*_test|conftest)\.py$)/.test(path);
}
var MAX_LINES = 10;
function suggestLines({ source, lines }, edits2) {
  const sorted = [...edits2].sort((a, b) => a.from - b.from);
  const [first2, last] = [sorted[0], sorted.at(-1)];
  if (first2 === void 0 || last === void 0) return null;
  const startLine = placeIn(lines, first2.from).line;
  const endLine = placeIn(lines, last.to).line;
  if (endLine - startLine >= MAX_LINES) return null;
  const from = lines[startLine - 1] ?? 0;
  const original = source.slice(from, lines[endLine]).replace(/\r?\n$/, "");
  const replacement = sorted.reduceRight(
    (text2, edit) => text2.slice(0, edit.from - from) + edit.text + text2.slice(edit.to - from),
    original
  );
  return { startLine, endLine, original, replacement };
}
var MAX_SHOWN = 5;
var MAX_LENGTH2 = 120;
function quote(text2) {
  const line = text2.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
  return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(line.length > MAX_LENGTH2 ? `${line.slice(0, MAX_LENGTH2)}...` : line);
}
var COMMENT = /#\s*union-secrets:\s*ignore\b(?:\s*\[([^\]]*)\])?/;
function isLineIgnored(rule, line) {
  const match = COMMENT.exec(line);
  if (match === null) return false;
  const rules = match[1]?.split(",").map((one) => one.trim());
  return rules === void 0 || rules.includes(rule);
}
function isIgnored(rule, { source, root, comments, lines }, offset) {
  if (!source.includes("union-secrets:")) return false;
  return [offset, statementStart(root, offset)].some((at3) => {
    const { line } = placeIn(lines, at3);
    const [start2 = 0, end = source.length] = [lines[line - 1], lines[line]];
    const comment = comments.find(({ from }) => from >= start2 && from < end);
    return comment !== void 0 && isLineIgnored(rule, source.slice(comment.from, comment.to));
  });
}
function statementStart(root, offset) {
  let start2 = offset;
  let at3 = root;
  while (at3 !== void 0) {
    at3 = at3.parts.find(({ from, to }) => from <= offset && offset < to);
    if (at3 !== void 0 && /_(?:statement|definition)$/.test(at3.type)) start2 = at3.from;
  }
  return start2;
}

// src/code-check/rules/check-pairs.ts
function pairUses({ secrets, forImages, reads }) {
  const requested = secrets.filter((secret) => !forImages.has(secret));
  const gets = reads.flatMap(
    (read) => read.kind === "get" && (read.pair.key !== null || read.pair.groupVersion === null) ? [read.pair] : []
  );
  return [...requested, ...gets].filter(({ complete, group, key }) => complete || group !== null && key !== null);
}
function checkPairs({ judge, facts }) {
  const pairOf2 = ({ texts: { group, key } }) => `${group}
${key}`;
  const uses = pairUses(facts);
  const byTasks = facts.reads.flatMap(({ task }) => task?.requests ?? []);
  const requested = new Set([...byTasks, ...uses.filter(({ what }) => what === "Secret")].map(pairOf2));
  return uses.flatMap((use) => {
    if (use.what !== "Secret" && requested.has(pairOf2(use))) return [];
    const verdict = judge.judge(use.texts);
    const { problem } = verdict;
    const isSaid = problem === null || isNoNews(use, verdict);
    const drafts = [isSaid ? [] : pairDraft(judge.context, use, problem), fateDraft(use, verdict)].flat();
    return drafts.map((draft) => ({ secret: verdict.secret?.name, ...draft }));
  });
}
function isNoNews({ what, texts }, { problem, on }) {
  if (problem?.kind === "unknown-key") return on?.change === "recreate";
  if (what !== "secrets.get") return false;
  if (problem?.kind === "stale-key") return problem.right.toLowerCase() === texts.key?.toLowerCase();
  return problem?.kind === "not-granted" && problem.near !== null;
}
function pairDraft(context, use, problem) {
  const [group, key] = [use.texts.group ?? "", use.texts.key ?? ""];
  switch (problem.kind) {
    case "wrong-group": {
      const { why, right } = problem;
      const message = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`SECRET_GROUP ${quote(group)} ${why}: it belongs to no data plane of ${context.configPath}.`;
      const fix = right === null ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Use one of these groups: ${groupsOf(context)}.` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Use \`${right}\`.`;
      return { rule: "wrong-group", message, fix, ...at(context, use, use.group, right) };
    }
    case "whole-arn": {
      const { part, right } = problem;
      const message = `The ${part} of this ${use.what} is (part of) a secret's ARN; Flyte joins group and key with a colon and would ask for no secret that exists.`;
      const itsKey = typeof right?.key === "string" ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)` and the key \`${right.key}\`` : " and the rest of the ARN as the key";
      const fix = right === null ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Put the ARN up to and including \`:secret:\` into the group, and the rest into the key.` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Use the group \`${right.group}\`${itsKey}.`;
      const inPlace = edits(use, [use.group, right?.group ?? null], [use.key, right?.key ?? null]);
      return { rule: "broken-pair", message, fix, ...siteOf(use), edits: inPlace };
    }
    case "swapped": {
      const message = `Group and key of this ${use.what} are swapped: the key is the ARN.`;
      const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Name the arguments: \`group=...\`, \`key=...\` (flytekit takes the group first, Flyte 2 the key).`;
      return { rule: "broken-pair", message, fix, ...siteOf(use) };
    }
    case "no-key": {
      const message = `This ${use.what} has an AWS group and no key; Flyte needs both.`;
      const fix = "Add the SECRET_KEY: the name of the secret with the hyphen and six characters that AWS added.";
      return { rule: "broken-pair", message, fix, ...siteOf(use) };
    }
    case "incomplete-key": {
      const { right } = problem;
      const lacks = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`SECRET_KEY ${quote(key)} lacks the hyphen and six characters that AWS added to the name`;
      const fix = right === null ? "Use the key from the table of pairs in the report of a plan." : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Use \`${right}\`.`;
      const place = at(context, use, use.key, right);
      if (nameOfKey(key) === null) {
        const message2 = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${lacks}: AWS accepts such a partial ARN, but does not promise to find the secret by it.`;
        return { rule: "incomplete-key", severity: "warning", message: message2, fix, ...place };
      }
      const message = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${lacks}. The name itself ends like that, so AWS looks for another secret.`;
      return { rule: "incomplete-key", message, fix, ...place };
    }
    case "stale-key": {
      const { right } = problem;
      const message = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`SECRET_KEY ${quote(key)} ends in other characters than the secret has in AWS: the secret was re-created since.`;
      return { rule: "stale-key", message, fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Use \`${right}\`.`, ...at(context, use, use.key, right) };
    }
    case "unknown-key": {
      const message = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`SECRET_KEY ${quote(key)} cannot be right yet: the secret does not exist, and AWS chooses the last six characters of the key.`;
      const fix = "After apply, take the key from the table of pairs in the report.";
      return { rule: "unknown-key", severity: "warning", message, fix, ...at(context, use, use.key, null) };
    }
    case "not-granted":
      return notGranted(context, use, problem);
    default:
      return problem;
  }
}
function notGranted(context, use, problem) {
  const plane = problem.plane === null ? "" : ` on data plane ${problem.plane}`;
  const elsewhere = problem.otherPlanes.length > 0 ? ` It is declared for ${problem.otherPlanes.join(", ")} only.` : "";
  const near = problem.near === null ? "" : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)` Did you mean \`${problem.near}\`? Case counts.`;
  const message = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${context.configPath} neither declares nor grants ${quote(problem.name)}${plane}, so the task's role cannot read it.${elsewhere}`;
  const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Add it to \`secrets\`, or to \`grants\` if others manage it, or use a secret of the file.${near}`;
  return { rule: "not-granted", message, fix, ...atKey(use), mark: String(message), secret: problem.name };
}
function fateDraft(use, { secret, on }) {
  const fate = on?.change ?? null;
  if (secret === null || fate === null || fate === "create" || fate === "refused") return [];
  const what = {
    recreate: "re-creates it, which changes its key",
    delete: "deletes it",
    revoke: "takes away the right to read it"
  }[fate];
  const message = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`This code uses ${quote(secret.name)}, and the plan ${what}: tasks will fail with "Unable to find secret".`;
  const place = { ...atKey(use), mark: secret.name };
  if (fate === "recreate") {
    const fix2 = "After apply, take the new key from the report and change the code.";
    return [{ rule: "recreated-in-plan", severity: "warning", message, fix: fix2, ...place }];
  }
  const fix = "Change the code first, or keep the secret in the file until no code uses it.";
  return [{ rule: "removed-in-plan", message, fix, ...place }];
}
function atKey(use) {
  return use.via ?? { module: use.key?.module ?? use.module, span: use.key?.expr ?? use.call };
}
function at(context, use, argument, right) {
  const { expr, value, module: module2 } = argument ?? { expr: use.call, value: NONE, module: use.module };
  const place = use.via ?? { module: module2, span: expr };
  const origin = value.kind === "text" && value.origin?.module.path !== context.generatedModule ? value.origin : null;
  if (origin === null)
    return {
      ...place,
      mark: /^(?:identifier|attribute)$/.test(expr.type) ? `${expr.text} ${textOf(value)}` : void 0
    };
  const edits2 = right === null ? void 0 : [{ ...origin.span, text: right }];
  if (origin.direct)
    return { module: origin.module, span: origin.span, use: { module: use.module, span: use.call }, edits: edits2 };
  const mark = `${origin.module.path}:${origin.span.from}`;
  return { ...place, mark, edits: origin.module === place.module ? edits2 : void 0 };
}
function edits(use, ...wanted) {
  const found = [];
  for (const [argument, text2] of wanted) {
    if (argument === null || text2 === null) return void 0;
    if (textOf(argument.value) === text2) continue;
    const origin = argument.value.kind === "text" ? argument.value.origin : null;
    if (origin === null || origin.module !== use.module) return void 0;
    if (origin.span.from < use.call.from || origin.span.to > use.call.to) return void 0;
    found.push({ ...origin.span, text: text2 });
  }
  return found;
}
function groupsOf(context) {
  const groups = context.dataPlanes.map(
    ({ name: name2, partition, region, accountId }) => (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`\`arn:${partition ?? "aws"}:secretsmanager:${region}:${accountId}:secret:\` (${name2})`
  );
  return (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(groups.slice(0, MAX_SHOWN), ", ");
}

// src/code-check/rules/across-files.ts
var WORDS = new RegExp(`[${_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_2__/* .EXISTING_NAME_CHARACTERS */ .R3}]+`, "g");
var UseTally = class {
  #judge;
  used = /* @__PURE__ */ new Set();
  /** Files that ask for AWS secrets by flytekit. */
  byFlytekit = /* @__PURE__ */ new Set();
  usesAws = false;
  /** All that is used is known. */
  isComplete = true;
  constructor(judge) {
    this.#judge = judge;
  }
  add(facts) {
    const { module: module2, secrets, reads, isCut } = facts;
    for (const { sdk, texts } of pairUses(facts)) {
      const { group, key } = texts;
      if (group === void 0 ? key !== null : key === void 0 && isAws(texts)) this.isComplete = false;
      else if (isAws(texts)) this.usesAws = true;
      if (sdk === "flytekit" && isAws(texts)) this.byFlytekit.add(module2.path);
      const { secret } = this.#judge.judge(texts);
      if (secret !== null) this.used.add(secret);
    }
    const given2 = [...secrets, ...reads.flatMap((read) => read.kind === "get" ? [read.pair] : [])];
    if (isCut || given2.some(({ complete }) => !complete)) this.isComplete = false;
  }
};
function findUnused(context, uses, files) {
  if (!uses.usesAws || !uses.isComplete) return [];
  const candidates = context.secrets.filter((secret) => secret.declared !== "none" && !uses.used.has(secret));
  const mentioned = candidates.length === 0 ? /* @__PURE__ */ new Set() : mentions(files, context.generatedModule);
  return candidates.filter(({ name: name2 }) => !mentioned.has(name2)).map(({ name: name2, declared, location }) => ({
    rule: "unused-secret",
    severity: "note",
    message: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`No Python code that was checked uses ${quote(name2)}.`,
    fix: declared === "grant" ? "Remove the grant if nothing else needs it: fewer grants, less to lose." : "Remove it from the file if nothing else needs it.",
    location: location ?? { file: context.configPath, line: 1, column: 1 },
    secret: name2
  }));
}
function mentions(files, generatedModule) {
  const names = /* @__PURE__ */ new Set();
  for (const { path, text: text2 } of files) {
    if (path === generatedModule) continue;
    for (const word of (text2.match(WORDS) ?? []).flatMap((one) => [one, ...one.split("!")])) {
      names.add(word);
      const name2 = nameOfKey(word);
      if (name2 !== null) names.add(name2);
    }
  }
  return names;
}
function checkFlytekit(files, { byFlytekit }) {
  const all = files.flatMap((file) => (0,_TGLR2OKB_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementsIn */ .mV)(file.path, file.text).map((one) => ({ ...one, file })));
  const union = new Set(all.filter(({ name: name2 }) => name2 === "union").map(({ file }) => folderOf(file.path)));
  const isUsedBelow = ({ path }) => {
    const folder = path.endsWith(".py") ? folderOf(folderOf(path)) : folderOf(path);
    return [...byFlytekit].some((asking) => folder === "" || asking.startsWith(`${folder}/`));
  };
  return all.filter(({ name: name2, specifiers }) => name2 === "flytekit" && (0,_TGLR2OKB_js__WEBPACK_IMPORTED_MODULE_0__/* .dropsGroup */ .Mj)(specifiers)).flatMap(({ file, specifiers, offset }) => {
    const place = placeIn(startsOfLines(file.text), offset);
    if (isLineIgnored("flytekit-version", file.text.split("\n")[place.line - 1] ?? "")) return [];
    const severity = union.size === 0 || !isUsedBelow(file) ? "note" : union.has(folderOf(file.path)) ? "error" : "warning";
    const seen = union.size === 0 ? ", which was not seen here" : "";
    return [
      {
        rule: "flytekit-version",
        severity,
        message: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`flytekit ${quote(specifiers)} is one of 1.13.2 to 1.15.1: with \`union\` installed${seen}, \`secrets.get\` drops the group and does not find the secret.`,
        fix: "Use flytekit 1.15.2 or newer.",
        location: { file: file.path, ...place }
      }
    ];
  });
}

// src/code-check/rules/check-reads.ts
function checkReads(input) {
  return input.facts.reads.flatMap((read) => [
    ...checkPath(input, read),
    ...checkRequested(input, read),
    ...readOutside(read)
  ]);
}
function isWithoutGroup(judge, path) {
  const below = /^\/etc\/flyte\/secrets\/+(.+)$/s.exec(path)?.[1];
  if (below === void 0) return false;
  const secret = judge.named(below, true);
  return secret !== null && (below.includes("/") || secret.name.toLowerCase() !== below.toLowerCase());
}
function checkPath({ judge }, read) {
  if (read.kind !== "file") return [];
  const path = readSecretPath(read.path) ?? (isWithoutGroup(judge, read.path) ? "malformed" : null);
  if (path === null) return [];
  let message = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`No file of an AWS secret is at ${quote(read.path)}.`;
  if (path !== "malformed") {
    const isPlaceholder = readGroup(path.group)?.kind === "malformed" && path.key === path.key.toLowerCase();
    if (read.path === read.path.toLowerCase() || isPlaceholder) return [];
    message = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The file of an AWS secret is named in lower case; ${quote(read.path)} is not.`;
  }
  const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Read \`f"${MOUNT}/{SECRET_GROUP}/{SECRET_KEY.lower()}"\`.`;
  return [{ rule: "wrong-file", message, fix, ...read.at }];
}
function checkRequested({ judge, facts: { overridden: overridden2 } }, read) {
  const { task, site } = read;
  if (task === null || task.kind === "workflow" || !task.complete || overridden2.has(task.name)) return [];
  const wanted = read.kind === "get" ? getPair(read.pair) : readSecretPath(read.path);
  if (wanted === null || wanted === "malformed" || isBroken(judge.judge(wanted).problem)) return [];
  const known = task.requests.flatMap(requestPair);
  if (known.some((pair) => same(pair, wanted))) return [];
  if (known.length < task.requests.length) return [];
  const close = known.find((pair) => isAws(pair) && isSameSecret(pair, wanted));
  const what = read.kind === "get" ? "secrets.get asks for" : "This path is of";
  if (close !== void 0) {
    const message2 = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${what} ${show(wanted)}, but the task requests ${show(close)}: the file is looked for where it is not.`;
    const fix = "Use the same two constants in the request and here.";
    return [{ rule: "request-mismatch", message: message2, fix, ...site }];
  }
  if (wanted.group === null || !isAws(wanted)) return [];
  const message = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${what} ${show(wanted)}, which task ${quote(task.name)} does not request: it will fail with "Unable to find secret".`;
  return [{ rule: "not-requested", message, fix: howToRequest(task), ...site }];
}
function isBroken(problem) {
  return problem?.kind === "swapped" || problem?.kind === "whole-arn" || problem?.kind === "no-key";
}
function howToRequest(task) {
  return task.sdk === "flytekit" ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Add \`Secret(group=SECRET_GROUP, key=SECRET_KEY, mount_requirement=Secret.MountType.FILE)\` to the task's \`secret_requests\`.` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Add \`flyte.Secret(group=SECRET_GROUP, key=SECRET_KEY, mount=pathlib.Path("${MOUNT}"))\` to the \`secrets\` of the task's environment.`;
}
function getPair({ texts: { group, key }, complete, groupVersion }) {
  return !complete || groupVersion !== null || group === void 0 || typeof key !== "string" ? null : { group, key };
}
function requestPair({ texts: { group, key }, complete }) {
  return !complete || group === void 0 || key === void 0 ? [] : [{ group, key: key ?? "" }];
}
function same(a, b) {
  return a.group?.toLowerCase() === b.group?.toLowerCase() && a.key.toLowerCase() === b.key.toLowerCase();
}
function isSameSecret(requested, wanted) {
  if (wanted.group === null || wanted.group === "") return requested.key === wanted.key;
  if (requested.group === null) return false;
  const joined3 = [requested, wanted].map(({ group, key }) => (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPair */ .bf)(group ?? "", key).toLowerCase());
  const names = [requested, wanted].map(({ key }) => (nameOfKey(key) ?? key).toLowerCase());
  return joined3[0] === joined3[1] || names[0] === names[1];
}
function show({ group, key }) {
  return group === null ? (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`key ${quote(key)} without a group` : (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`group ${quote(group)}, key ${quote(key)}`;
}
function readOutside(read) {
  if (read.task?.kind !== "workflow" || read.kind !== "get" || !isAws(read.pair.texts)) return [];
  const message = "The body of a workflow runs when the workflow is registered, where no secret is: this read fails, or its value is stored with the workflow.";
  const fix = "Read the secret in the task that needs it.";
  return [{ rule: "read-outside-task", message, fix, ...read.site }];
}
var SAID = {
  returned: {
    rule: "value-returned",
    message: "This task returns the value of a secret: what a task returns is stored in plain text and shown in the UI.",
    fix: "Use the value inside the task and return something else; a task that needs it requests the secret itself."
  },
  passed: {
    rule: "value-passed-to-task",
    message: "The value of a secret is an input of another task: inputs are stored in plain text and shown in the UI.",
    fix: "Let the other task request the secret and read it itself."
  },
  logged: {
    rule: "value-logged",
    message: "The value of a secret is printed or logged: logs are kept and read by many.",
    fix: "Log that the secret was read, never what it holds."
  },
  raised: {
    rule: "value-logged",
    message: "The value of a secret is in the text of an error: Flyte stores errors and shows them in the UI.",
    fix: "Say what failed without the value."
  },
  reported: {
    rule: "value-logged",
    message: "The value of a secret is written into a report: Flyte stores reports and shows them in the UI.",
    fix: "Leave the value out of the report."
  }
};
function checkLeaks({ facts: { leaks } }) {
  const own = new Set(leaks.filter(({ via }) => via === null).map(({ span }) => span));
  return leaks.filter(({ span, via }) => via === null || !own.has(span)).map(({ kind, module: module2, span, via }) => ({
    ...SAID[kind],
    ...via === null ? { module: module2, span } : { ...via, use: { module: module2, span }, useIs: kind === "passed" ? "used" : "shown" }
  }));
}

// src/code-check/rules/check-requests.ts
function checkRequests(input) {
  const { secrets, forImages, reads, requests } = input.facts;
  const inTasks = secrets.filter((secret) => !forImages.has(secret));
  return [
    ...inTasks.filter(({ texts }) => isAws(texts)).flatMap((request) => [
      ...request.sdk === "flytekit" ? flytekitMount(request) : flyteMount(request),
      ...versionInRequest(request)
    ]),
    ...inTasks.flatMap((request) => withoutGroup(input, request)),
    ...reads.flatMap((read) => read.kind === "get" ? versionInGet(read.pair, read.task) : []),
    ...requests.flatMap((request) => [
      ...mixedMounts(request),
      ...request.names.flatMap((name2) => byName(input, name2))
    ]),
    ...otherAccounts(input.facts)
  ];
}
function at2({ module: module2, expr }) {
  return { module: module2, span: expr };
}
function flytekitMount({ mount }) {
  if (mount?.value.kind !== "external" || !mount.value.name.endsWith(".Secret.MountType.ENV_VAR")) return [];
  const { from, to } = mount.expr.get("attribute");
  const edits2 = mount.expr.type === "attribute" ? [{ from, to, text: "FILE" }] : void 0;
  const message = "An AWS secret cannot be an environment variable: Flyte refuses ENV_VAR for it.";
  const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Use \`mount_requirement=Secret.MountType.FILE\` and read it with \`current_context().secrets.get(SECRET_GROUP, SECRET_KEY)\`.`;
  return [{ rule: "wrong-mount", message, fix, ...at2(mount), edits: edits2 }];
}
function flyteMount({ mount, environmentVariable, complete, call, module: module2 }) {
  const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Use \`mount=pathlib.Path("${MOUNT}")\` without \`as_env_var\`, and read the file \`${MOUNT}/<group>/<key in lower case>\`.`;
  const wrong = (message, place, edits3) => [
    { rule: "wrong-mount", message, fix, ...place, edits: edits3 }
  ];
  const asVariable = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`An AWS secret cannot be an environment variable: \`as_env_var\` does not work with it.`;
  if (environmentVariable !== null) return wrong(asVariable, at2(environmentVariable));
  if (mount === null) {
    const message = "Without a mount Flyte 2 makes the secret an environment variable, which does not work with AWS.";
    return complete ? wrong(message, { module: module2, span: call }) : [];
  }
  const { value } = mount;
  const path = value.kind === "path" ? value.text.replace(/(?<=.)\/+$/, "") : textOf(value);
  if (typeof path !== "string" || path === MOUNT) return [];
  const origin = value.kind === "text" && value.origin?.module === mount.module ? value.origin : null;
  const edits2 = origin === null ? void 0 : [{ ...origin.span, text: MOUNT }];
  return wrong(`Flyte 2 mounts secrets at ${MOUNT} only.`, at2(mount), edits2);
}
function versionInRequest({ groupVersion }) {
  if (groupVersion === null) return [];
  const message = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`\`group_version\` has no effect with an AWS secret: the task always gets the current version.`;
  return [
    { rule: "group-version", severity: "warning", message, fix: (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Remove \`group_version\`.`, ...at2(groupVersion) }
  ];
}
function versionInGet(get, task) {
  if (get.groupVersion === null || !isAws(get.texts)) return [];
  const message = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`\`secrets.get\` with \`group_version\` looks for a file that an AWS secret does not have.`;
  const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Use \`secrets.get(SECRET_GROUP, SECRET_KEY)\`, with the constants of the request.`;
  const edits2 = get.key === null ? rightKey(get, task) : void 0;
  return [{ rule: "group-version", message, fix, module: get.module, span: get.call, edits: edits2 }];
}
function rightKey({ call, texts, module: module2 }, task) {
  const version = call.get("arguments").parts.find((one) => one.get("name").text === "group_version");
  const [only, second] = task?.complete ? task.requests.filter((request) => request.texts.group === texts.group) : [];
  const key = only?.key?.expr;
  if (version === void 0 || second !== void 0 || key?.type !== "identifier" || only?.module !== module2)
    return void 0;
  return [{ from: version.from, to: version.to, text: `key=${key.text}` }];
}
function mixedMounts({ secrets, site }) {
  const own = secrets.some(({ texts }) => isAws(texts)) ? secrets.find(isUnionFile) : void 0;
  if (own === void 0) return [];
  const { module: module2, call } = own;
  const isHere = module2 === site.module && call.from >= site.span.from && call.to <= site.span.to;
  const message = "A secret of Union's own store is requested as a file beside an AWS secret: both are mounted at /etc/flyte/secrets, and Kubernetes refuses the pod (mountPath must be unique).";
  const fix = "Request Union's own secret as an environment variable, or move one of the two into another task.";
  const place = isHere ? { module: module2, span: call } : { ...site, use: { module: module2, span: call } };
  return [{ rule: "mixed-mount", message, fix, ...place }];
}
function isUnionFile({ sdk, group, texts, mount, environmentVariable, complete }) {
  if (group !== null || !complete || mount === null || typeof texts.key !== "string") return false;
  const { value } = mount;
  return sdk === "flyte" ? environmentVariable === null && (value.kind === "path" || value.kind === "text") : value.kind === "external" && value.name.endsWith(".Secret.MountType.FILE");
}
function withoutGroup({ judge }, { group, key, texts, complete }) {
  if (group !== null || key === null || !complete || isAws(texts)) return [];
  return missingGroup(judge, key, (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Add \`group=SECRET_GROUP\`, with the secret's key as the key.`);
}
function byName({ judge }, name2) {
  const fix = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Use \`flyte.Secret(group=SECRET_GROUP, key=SECRET_KEY, mount=pathlib.Path("${MOUNT}"))\`.`;
  return missingGroup(judge, name2, fix);
}
function missingGroup(judge, name2, fix) {
  const text2 = textOf(name2.value);
  if (typeof text2 !== "string") return [];
  const secret = judge.named(text2);
  const isArn = isAws({ group: null, key: text2 });
  if (secret === null && !isArn) return [];
  const severity = isArn || text2.includes("/") || secret?.name !== text2 ? "error" : "warning";
  const message = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${quote(text2)} is requested without a group: Flyte looks for it in Union's own store, not in AWS.`;
  return [{ rule: "missing-group", severity, message, fix, ...at2(name2), secret: secret?.name }];
}
function otherAccounts({ accounts }) {
  const usesAws = ({ made }) => {
    if (made.made === null || !made.name.endsWith("Environment()")) return true;
    const { requests, complete } = requestedBy(made.made.args, "secrets");
    return !complete || requests.some(({ texts }) => isAws(texts));
  };
  const fix = "Make sure that the role is one of the roles in the file, or that the task needs no AWS secret.";
  return accounts.filter(usesAws).map(({ argument }) => {
    const name2 = textOf(argument.value);
    const message = (0,_LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${typeof name2 === "string" ? quote(name2) : "This"} chooses who the pod runs as, and so its AWS role: it can read only the secrets that the role of that service account may read.`;
    return { rule: "other-service-account", severity: "note", message, fix, ...at2(argument), onlyWithAws: true };
  });
}

// src/code-check/rules/pair-judge.ts
var NOTHING2 = { secret: null, on: null, problem: null };
var PairJudge = class {
  context;
  #byName;
  #byLowerName;
  constructor(context) {
    this.context = context;
    this.#byName = new Map(context.secrets.map((secret) => [secret.name, secret]));
    this.#byLowerName = new Map(context.secrets.map((secret) => [secret.name.toLowerCase(), secret]));
  }
  /** The secret that has the text as its name or key. */
  named(text2, inLowerCase = false) {
    const names = inLowerCase ? this.#byLowerName : this.#byName;
    const given2 = inLowerCase ? text2.toLowerCase() : text2;
    return names.get(nameOfKey(given2) ?? "") ?? names.get(given2) ?? null;
  }
  judge({ group, key }) {
    const wrong = (problem) => ({ ...NOTHING2, problem });
    if (typeof key === "string" && isSecretsManagerArn(key)) return wrong(arnAsKey(group, key));
    const read = typeof group === "string" ? readGroup(group) : null;
    if (typeof group !== "string" || read === null) return NOTHING2;
    const { partition } = read;
    if (read.kind === "malformed")
      return wrong({ kind: "wrong-group", why: malformedWhy(group), right: this.#onlyGroup(partition) });
    const { region, accountId, rest } = read;
    if (rest !== "") {
      const right = { group: (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_2__/* .secretGroup */ .AL)(partition, region, accountId), key: this.#keyIn(rest, key) };
      return wrong({ kind: "whole-arn", part: "group", right });
    }
    const { dataPlanes } = this.context;
    const place = dataPlanes.filter((one) => one.region === region && one.accountId === accountId);
    const plane = place.find((one) => one.partition === null || one.partition === partition);
    if (plane !== void 0) return this.#judgeKey(plane, key);
    let why = `is in account ${accountId} and in region ${region}`;
    if (dataPlanes.some((one) => one.region === region)) why = `is in account ${accountId}`;
    if (dataPlanes.some((one) => one.accountId === accountId)) why = `is in region ${region}`;
    if (place.length > 0) why = `is in the partition "${partition}"`;
    return wrong({ kind: "wrong-group", why, right: this.#onlyGroup(partition) });
  }
  #onlyGroup(partition) {
    const [only, second] = this.context.dataPlanes;
    return only === void 0 || second !== void 0 ? null : (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_2__/* .secretGroup */ .AL)(only.partition ?? partition, only.region, only.accountId);
  }
  /** The key that the end of an ARN, alone or with what is given as the key, is meant to be. */
  #keyIn(rest, key) {
    const candidates = typeof key === "string" ? [rest, rest + key, `${rest}/${key}`, key] : [rest];
    return candidates.find((text2) => this.named(text2) !== null) ?? null;
  }
  #judgeKey(plane, given2) {
    if (given2 === void 0) return NOTHING2;
    const key = given2?.replace(/^:+/, "") ?? "";
    if (key === "") return { ...NOTHING2, problem: { kind: "no-key" } };
    const base = nameOfKey(key);
    const [whole, cut2] = [this.#onPlane(plane, key), this.#onPlane(plane, base)];
    if (cut2 !== null && (whole === null || cut2.on.pair?.key === key)) {
      const right2 = cut2.on.pair?.key ?? null;
      if (right2 === null) return { ...cut2, problem: isMissing(plane, cut2.on) ? { kind: "unknown-key" } : null };
      return { ...cut2, problem: right2 === key ? null : { kind: "stale-key", right: right2 } };
    }
    if (whole === null) return { ...NOTHING2, problem: this.#notGranted(plane, key, base) };
    if (cut2 !== null && cut2.on.pair === null) return NOTHING2;
    const right = whole.on.pair?.key ?? null;
    return {
      ...whole,
      problem: isMissing(plane, whole.on) ? { kind: "unknown-key" } : { kind: "incomplete-key", right }
    };
  }
  #onPlane({ name: name2 }, secretName) {
    const secret = this.#byName.get(secretName ?? "");
    const on = secret?.on.findLast(({ dataPlane }) => dataPlane === name2);
    return secret === void 0 || on === void 0 ? null : { secret, on };
  }
  #notGranted(plane, key, base) {
    const elsewhere = this.#byName.get(base ?? key) ?? this.#byName.get(key);
    const near = this.#byLowerName.get((base ?? key).toLowerCase()) ?? this.#byLowerName.get(key.toLowerCase());
    return {
      kind: "not-granted",
      plane: this.context.dataPlanes.length > 1 ? plane.name : null,
      name: elsewhere?.name ?? base ?? key,
      near: elsewhere === void 0 ? near?.name ?? null : null,
      otherPlanes: elsewhere?.on.map(({ dataPlane }) => dataPlane) ?? []
    };
  }
};
function isMissing({ awsRead }, { pair, change }) {
  return pair === null && awsRead && change !== "refused";
}
function arnAsKey(group, key) {
  const read = readGroup(key);
  if (read?.kind !== "group") return { kind: "whole-arn", part: "key", right: null };
  if (read.rest === "" && typeof group === "string" && !isSecretsManagerArn(group)) return { kind: "swapped" };
  const right = { group: (0,_6XPRELKI_js__WEBPACK_IMPORTED_MODULE_2__/* .secretGroup */ .AL)(read.partition, read.region, read.accountId), key: read.rest };
  return { kind: "whole-arn", part: "key", right: read.rest === "" ? null : right };
}
function malformedWhy(group) {
  if (/^arn:aws[a-z0-9-]*:secretsmanager:[a-z0-9-]+:\d{12}:*$/.test(group)) return 'ends before ":secret:"';
  return 'is not "arn:<partition>:secretsmanager:<region>:<12 digits of the account>:secret:"';
}

// src/code-check/check-files.ts
var RULES = [checkPairs, checkRequests, checkReads, checkLeaks];
function checkCode(files, context, requirements = []) {
  const sorted = [...files].sort((a, b) => (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.path, b.path));
  const project = new Project(sorted);
  const about = sorted.filter(({ path }) => project.isAboutSecrets(path));
  const interpreter = new Interpreter(project);
  const judge = new PairJudge(context);
  const unread = [];
  const byMark = /* @__PURE__ */ new Map();
  const uses = new UseTally(judge);
  const withAws = [];
  for (const file of about) {
    try {
      const module2 = project.parse(file.path);
      if (module2 === null) continue;
      if ("kind" in module2) unread.push(doesNotParse(file, module2.message, module2.offset));
      else {
        const input = { judge, facts: interpreter.factsOf(module2) };
        const drafts = RULES.flatMap((rule) => rule(input));
        for (const draft of drafts) {
          if (draft.onlyWithAws) withAws.push(draft);
          else settle(draft, byMark);
        }
        uses.add(input.facts);
      }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      unread.push(doesNotParse(file, "the code is nested too deeply"));
    }
    project.forget(file.path);
  }
  if (uses.usesAws) for (const draft of withAws) settle(draft, byMark);
  const unused = unread.length > 0 ? [] : findUnused(context, uses, about);
  const sdks = (0,_TGLR2OKB_js__WEBPACK_IMPORTED_MODULE_0__/* .sdksInUse */ .gw)(files, requirements);
  const versions = sdks.flytekit === "no" ? [] : checkFlytekit([...sorted, ...requirements], uses);
  return {
    sdks,
    findings: [...unread, ...byMark.values(), ...unused, ...versions.map(asNoteInTests)].sort(byPlace),
    files: files.length,
    filesWithSecrets: about.filter(({ text: text2 }) => /secret/i.test(text2)).length,
    skipped: skippedChecks(context)
  };
}
function settle(draft, byMark) {
  const { rule, module: module2, span, use, mark } = draft;
  if (isIgnored(rule, module2, span.from) || use !== void 0 && isIgnored(rule, use.module, use.span.from)) return;
  const key = `${rule}
${module2.path}
${mark ?? `${span.from}-${span.to}`}`;
  if ((byMark.get(key)?.severity ?? "note") === "note") byMark.set(key, toFinding(draft));
}
function doesNotParse({ path, text: text2 }, message, offset = 0) {
  return {
    rule: "does-not-parse",
    severity: "note",
    message: `This file was not checked: it is not Python 3 as far as this check knows it (${message}).`,
    fix: "Fix the syntax, or leave the file out with the input check-code.",
    location: { file: path, ...placeIn(startsOfLines(text2), offset) }
  };
}
function skippedChecks({ dataPlanes }) {
  const unread = dataPlanes.filter(({ awsRead }) => !awsRead).map(({ name: name2 }) => name2);
  if (unread.length === 0) return [];
  return [
    `AWS was not read for ${unread.join(", ")}: whether the last six characters of its keys are still right was not checked.`
  ];
}
function byPlace(a, b) {
  return (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.location.file, b.location.file) || a.location.line - b.location.line || a.location.column - b.location.column || (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.rule, b.rule) || (0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(String(a.message), String(b.message));
}


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
