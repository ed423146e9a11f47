/** Every operation of the schema, tried by every role of the own and of another company. */
package cn.huiyin.operations;
