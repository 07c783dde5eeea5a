// RUN: gqa-opt %s --split-input-file --verify-diagnostics

func.func @fetch_add_element(%counter: !hopper.global<i64>, %n: i32) {
  // expected-error@+1 {{expects a pointer to i32, but got 'i64'}}
  %x = hopper.fetch_add %counter, %n : !hopper.global<i64>
  return
}

// -----

!Box = !hopper.mailbox<2x4xi32, readers = 8>
func.func @post_few(%b: !Box, %c: !hopper.cursor<2>, %n: i32) {
  // expected-error@+1 {{expects the mailbox's 4 words, but got 3}}
  hopper.post %b[%c], %n, %n, %n : !Box
  return
}

// -----

!Box = !hopper.mailbox<2x4xi32, readers = 8>
func.func @post_many(%b: !Box, %c: !hopper.cursor<2>, %n: i32) {
  // expected-error@+1 {{expects the mailbox's 4 words, but got 5}}
  hopper.post %b[%c], %n, %n, %n, %n, %n : !Box
  return
}

// -----

!Box = !hopper.mailbox<2x4xi32, readers = 8>
func.func @post_word(%b: !Box, %c: !hopper.cursor<2>, %n: i32, %x: i64) {
  // expected-error@+1 {{operand #5 must be variadic of 32-bit signless integer, but got 'i64'}}
  "hopper.post"(%b, %c, %n, %n, %n, %x) : (!Box, !hopper.cursor<2>, i32, i32, i32, i64) -> ()
  return
}

// -----

!Box = !hopper.mailbox<2x4xi32, readers = 8>
func.func @receive_few(%b: !Box, %c: !hopper.cursor<2>) {
  // expected-error@+1 {{operation defines 4 results but was provided 3 to bind}}
  %words:3 = hopper.receive %b[%c] : !Box
  return
}

// -----

// The generic form says how many.
!Box = !hopper.mailbox<2x4xi32, readers = 8>
func.func @receive_many(%b: !Box, %c: !hopper.cursor<2>) {
  // expected-error@+1 {{expects the mailbox's 4 words, but got 5}}
  %words:5 = "hopper.receive"(%b, %c) : (!Box, !hopper.cursor<2>) -> (i32, i32, i32, i32, i32)
  return
}

// -----

!Ring = !hopper.ring<2x64x64xbf16, readers = 1>
func.func @receive_tile(%r: !Ring, %c: !hopper.cursor<2>) {
  // expected-error@+1 {{invalid kind of type specified: expected hopper.mailbox, but found '!hopper.ring<2x64x64xbf16, readers = 1>'}}
  %words:4 = hopper.receive %r[%c] : !Ring
  return
}

// -----

!Box = !hopper.mailbox<2x4xi32, readers = 8>
func.func @post_cursor(%b: !Box, %c: !hopper.cursor<3>, %n: i32) {
  // expected-error@+1 {{failed to verify that cursor of the mailbox's stages}}
  "hopper.post"(%b, %c, %n, %n, %n, %n) : (!Box, !hopper.cursor<3>, i32, i32, i32, i32) -> ()
  return
}

// -----

!Box = !hopper.mailbox<2x4xi32, readers = 8>
func.func @wait_empty_cursor(%b: !Box, %c: !hopper.cursor<3>) {
  // expected-error@+1 {{failed to verify that cursor of the mailbox's stages}}
  "hopper.wait_empty"(%b, %c) : (!Box, !hopper.cursor<3>) -> ()
  return
}

// -----

!Box = !hopper.mailbox<2x4xi32, readers = 8>
func.func @receive_cursor(%b: !Box, %c: !hopper.cursor<3>) {
  // expected-error@+1 {{failed to verify that cursor of the mailbox's stages}}
  %words:4 = "hopper.receive"(%b, %c) : (!Box, !hopper.cursor<3>) -> (i32, i32, i32, i32)
  return
}

// -----

!Box = !hopper.mailbox<2x4xi32, readers = 8>
func.func @discard_cursor(%b: !Box, %c: !hopper.cursor<3>) {
  // expected-error@+1 {{failed to verify that cursor of the mailbox's stages}}
  "hopper.discard"(%b, %c) : (!Box, !hopper.cursor<3>) -> ()
  return
}
