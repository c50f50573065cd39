package shop;

class ShopClientTwin {

    static ShopClient notDerived() {
        throw new UnsupportedOperationException();
    }
}
