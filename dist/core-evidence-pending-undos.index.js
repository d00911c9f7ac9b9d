export const id="core-evidence-pending-undos";export const ids=["core-evidence-pending-undos"];export const modules={
47595:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>PendingUndos,pendingUndos:()=>pendingUndos});class PendingUndos{
#undos=new Map;#failures=new Map;add(event){
if(event.type==="undo.recorded")this.#undos.set(event.undo.id,event.undo);else if(event.type==="undo.failed")this.#failures.set(event.id,event.reason);else if(event.type==="undo.done"){
this.#undos.delete(event.id);this.#failures.delete(event.id)}}get all(){return[...this.#undos.values()]}failureOf(id){return this.#failures.get(id)}}function pendingUndos(events){
const pending=new PendingUndos;for(const event of events)pending.add(event);return pending.all.toReversed()}})};
